"""The board as the last snapshot left it, for which the org can say that nothing has changed."""

from __future__ import annotations

from kiosk.core.feed.board import Board

# An offer that was deleted, and then erased from the org's recycle bin, leaves no trace there by
# which the org could know of it; only a snapshot shows that it is gone.
_LONGEST_S = 86_400.0


class ConfirmedBoard:
    """Remembers which board a snapshot has confirmed. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._board: Board | None = None
        self._as_of = 0
        self._taken = 0.0

    def by_snapshot(self, board: Board, as_of: int, now: float) -> None:
        """Note that a snapshot of the moment `as_of` (ms) has made this board."""
        self._board, self._as_of, self._taken = board, as_of, now

    def again(self, as_of: int) -> None:
        """Note that the org had no changes until the moment `as_of` (ms)."""
        self._as_of = max(self._as_of, as_of)

    def doubt(self) -> None:
        """Note that something is wrong with the board, so the next snapshot must be whole."""
        self._board = None

    def since(self, board: Board, now: float) -> int:
        """The moment (ms) since which the org's changes matter for the board, or 0 for all offers.

        A board that an event has changed is not the one that was confirmed.
        """
        return self._as_of if board is self._board and now - self._taken < _LONGEST_S else 0
