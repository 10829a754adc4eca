"""The reasons for which something is as it is, for as long as one of them is left."""

from __future__ import annotations


class Reasons:
    """A set of reasons, each by its name; true while there is one."""

    def __init__(self) -> None:
        self._names: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._names)

    def put(self, name: str, there: bool) -> None:
        """Follow whether this reason is there."""
        if there:
            self._names.add(name)
        else:
            self._names.discard(name)
