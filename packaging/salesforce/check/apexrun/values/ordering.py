"""The order in which sets and maps tell their contents, which Salesforce does not promise."""

from __future__ import annotations

from collections.abc import Iterable

from apexrun.values.kinds import ApexSet, Value


class Ordering:
    """In the order of insertion; `turned` the other way round, so that who relies on it fails."""

    def __init__(self, *, turned: bool) -> None:
        self._turned = turned

    def of(self, contents: Iterable[Value]) -> list[Value]:
        """The contents of a set or map, to be gone through."""
        found = list(contents)
        return found[::-1] if self._turned else found

    def of_any(self, items: Iterable[Value]) -> list[Value]:
        """The contents of a collection; a list has an order of its own."""
        return self.of(items) if isinstance(items, ApexSet) else list(items)
