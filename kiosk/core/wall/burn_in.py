"""Moves the whole picture slowly, so that no edge stays on the same pixels for days."""

from __future__ import annotations


def shift(step: int, reach: int) -> tuple[int, int]:
    """The picture's offset: one px per step around a square from (0, 0) to (reach, reach)."""
    if reach <= 0:
        return 0, 0
    side, along = divmod(step % (4 * reach), reach)
    return ((along, 0), (reach, along), (reach - along, reach), (0, reach - along))[side]
