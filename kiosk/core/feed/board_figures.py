"""A board in three numbers, by which the org knows whether a kiosk has all its offers."""

from __future__ import annotations

from itertools import chain

import msgspec

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import check_of


class BoardFigures(msgspec.Struct, frozen=True):
    """What a board holds.

    `count` and `sum` are those of an event's check. `newest` is the highest version (ms) that the
    board has heard of, of withdrawn offers too; None for a board that has heard of nothing.
    """

    newest: int | None
    count: int
    sum: int


def figures_of(board: Board) -> BoardFigures:
    check = check_of(board.offers.values())
    versions = chain((o.modified for o in board.offers.values()), board.withdrawn.values())
    return BoardFigures(max(versions, default=None), check.count, check.sum)
