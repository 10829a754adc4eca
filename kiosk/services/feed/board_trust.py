"""How current the board is: whether it is live, since when not, and why."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from kiosk.core.feed.feed_status import Diagnosis, FeedState, FeedStatus


class BoardTrust:
    """Tracks whether the board is live: subscribed, with a snapshot taken since then.

    Times are UTC. None is a moment whose time is unknown; it leaves the recorded times unchanged.
    """

    def __init__(self, as_of: datetime | None, *, needs_snapshot: bool) -> None:
        self._needs_snapshot = needs_snapshot
        self._since = as_of
        self._down = False
        self._live_for: int | None = None
        self._live_since: datetime | None = None
        self._trouble: Diagnosis | None = None
        self.as_of = as_of
        self.subscription = 0

    @property
    def _is_live(self) -> bool:
        return not self._down and self._live_for == self.subscription

    @property
    def live_since(self) -> datetime | None:
        """Since when the board has been live without a break; None if it is not, or not known."""
        return self._live_since if self._is_live else None

    def subscribed(self, now: datetime | None) -> None:
        self._leave_live(now)
        self.subscription += 1
        self._down, self._trouble = False, None
        if not self._needs_snapshot:
            self._enter_live(now)

    def link_lost(self, diagnosis: Diagnosis | None, now: datetime | None) -> bool:
        """Record a lost link; returns whether it was up until now."""
        stood = not self._down
        self._leave_live(now)
        self._down = True
        self._trouble = diagnosis
        return stood

    def heard(self, now: datetime | None) -> None:
        """Record that a live event was applied."""
        if self._is_live:
            self.as_of = now or self.as_of

    def snapshot_taken(self, subscription: int, now: datetime | None) -> None:
        """Record a snapshot that was begun during that subscription.

        A snapshot from an earlier subscription does not make the board live, because events may be
        missing in between.
        """
        self.as_of = now or self.as_of
        if subscription == self.subscription and subscription > 0 and not self._down:
            self._enter_live(now)

    def snapshot_failed(self, diagnosis: Diagnosis, now: datetime | None) -> None:
        self.doubted(now)
        if not self._down:
            self._trouble = diagnosis

    def doubted(self, now: datetime | None) -> None:
        """Record that something was missed: the board is not live until the next snapshot."""
        self._leave_live(now)
        self._live_for = None

    def status(self, *, clock_believed: bool) -> FeedStatus:
        state = FeedState.CATCHING_UP
        if self._is_live:
            state = FeedState.LIVE
        elif self._down:
            state = FeedState.OFFLINE
        status = FeedStatus(state, None, "", self.as_of, self._since, clock_believed)
        if (trouble := self._trouble) is None:
            return status
        return replace(
            status,
            cause=trouble.cause,
            detail=trouble.sentence,
            reason=trouble.reason,
            notes=trouble.notes,
        )

    def _enter_live(self, now: datetime | None) -> None:
        if not self._is_live:
            self._live_since = now
        self.as_of, self._since, self._trouble = now or self.as_of, None, None
        self._live_for = self.subscription

    def _leave_live(self, now: datetime | None) -> None:
        if self._is_live:
            self.as_of = self._since = now or self.as_of
