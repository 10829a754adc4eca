"""A slow walk of the whole picture, so that no edge stands on the same pixels for days."""

from __future__ import annotations


def shift(step: int, reach: int) -> tuple[int, int]:
    """Where the picture stands: one px a step around a square from (0, 0) to (reach, reach)."""
    if reach <= 0:
        return 0, 0
    side, along = divmod(step % (4 * reach), reach)
    return ((along, 0), (reach, along), (reach - along, reach), (0, reach - along))[side]
