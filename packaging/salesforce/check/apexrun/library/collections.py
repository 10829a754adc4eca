"""List, Set and Map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from apexrun.library.library import Function, Part
from apexrun.values.comparing import same
from apexrun.values.faults import ApexError, null_pointer
from apexrun.values.kinds import ApexMap, ApexSet, EnumValue, Record, Value
from apexrun.values.ordering import Ordering
from apexrun.values.text import string_of


def _at(items: list[Value], index: int) -> int:
    if not 0 <= index < len(items):
        raise ApexError("ListException", f"List index out of bounds: {index}")
    return index


def _add(items: list[Value], *given: Value) -> None:
    """The value, or an index and the value."""
    items.insert(given[0] if len(given) > 1 else len(items), given[-1])


def _set(items: list[Value], index: int, value: Value) -> None:
    items[_at(items, index)] = value


def _sort_key(value: Value) -> tuple[bool, Value]:
    """Nulls are first; enums go by their names here."""
    return value is not None, value.name if isinstance(value, EnumValue) else value


def _index_of(items: list[Value], value: Value) -> int:
    return next((at for at, one in enumerate(items) if same(one, value)), -1)


_LIST: Mapping[str, Function] = {
    "add": _add,
    "get": lambda it, index: it[_at(it, index)],
    "set": _set,
    "remove": lambda it, index: it.pop(_at(it, index)),
    "size": len,
    "isempty": lambda it: not it,
    "clear": lambda it: it.clear(),
    "contains": lambda it, value: _index_of(it, value) >= 0,
    "indexof": _index_of,
    "sort": lambda it: it.sort(key=_sort_key),
    "clone": list,
}


def _given(more: Value) -> Iterable[Value]:
    """The contents of a collection, at this moment."""
    if more is None:
        raise null_pointer("a collection")
    return list(more)


def _add_to_set(it: ApexSet, value: Value) -> bool:
    is_new = value not in it
    it[value] = None
    return is_new


def _add_all_to_set(it: ApexSet, more: Value) -> bool:
    before = len(it)
    it.update(dict.fromkeys(_given(more)))
    return len(it) > before


def _remove_from_set(it: ApexSet, value: Value) -> bool:
    is_there = value in it
    it.pop(value, None)
    return is_there


def _remove_all(it: ApexSet, more: Value) -> bool:
    before = len(it)
    for value in _given(more):
        it.pop(value, None)
    return len(it) < before


def _retain_all(it: ApexSet, more: Value) -> bool:
    kept = set(_given(more))
    return _remove_all(it, [value for value in it if value not in kept])


_SET: Mapping[str, Function] = {
    "add": _add_to_set,
    "addall": _add_all_to_set,
    "remove": _remove_from_set,
    "removeall": _remove_all,
    "retainall": _retain_all,
    "contains": lambda it, value: value in it,
    "containsall": lambda it, more: all(value in it for value in _given(more)),
    "size": len,
    "isempty": lambda it: not it,
    "clear": lambda it: it.clear(),
    "clone": ApexSet,
}


def _put(it: ApexMap, key: Value, value: Value) -> Value:
    old = it.get(key)
    it[key] = value
    return old


_MAP: Mapping[str, Function] = {
    "get": lambda it, key: it.get(key),
    "put": _put,
    "putall": lambda it, more: it.update(_new_map(more)),
    "containskey": lambda it, key: key in it,
    "remove": lambda it, key: it.pop(key, None),
    "size": len,
    "isempty": lambda it: not it,
    "clear": lambda it: it.clear(),
    "clone": ApexMap,
}


def _new_map(given: Value = None) -> ApexMap:
    """A new map: empty, with the contents of another, or of records by their ids."""
    if isinstance(given, list):
        return ApexMap((record.id, record) for record in given if isinstance(record, Record))
    return ApexMap(given or {})


class Collections:
    """`ordering` says in which order sets and maps tell their contents."""

    def __init__(self, ordering: Ordering) -> None:
        self._ordering = ordering

    def part(self) -> Part:
        return Part(
            makers={"list": self._list, "set": lambda given=(): ApexSet(given), "map": _new_map},
            methods={
                "list": {**_LIST, "addall": self._add_all},
                "set": _SET,
                "map": {
                    **_MAP,
                    "keyset": ApexSet,
                    "values": lambda it: self._ordering.of(it.values()),
                },
            },
            functions={"string.join": self._join},
        )

    def _list(self, given: Value = None) -> list[Value]:
        """A new list; a size is passed over, as it only reserves room."""
        empty = given is None or isinstance(given, int)
        return [] if empty else self._ordering.of_any(given)

    def _add_all(self, it: list[Value], more: Value) -> None:
        if more is None:
            raise null_pointer("a collection")
        it.extend(self._ordering.of_any(more))

    def _join(self, items: Value, separator: str) -> str:
        if items is None:
            raise null_pointer("the items to join")
        return separator.join(map(string_of, self._ordering.of_any(items)))
