"""A kiosk's health for the people who run many: numbers and states, no personal data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import msgspec

from kiosk.core.delivery.machine import Machine
from kiosk.core.delivery.outbox import RowState, waiting_among
from kiosk.core.feed.board_figures import BoardFigures
from kiosk.core.feed.feed_status import FeedStatus
from kiosk.core.feed.latency import LatencyFigures
from kiosk.core.run_history import RunFigures


class Heartbeat(msgspec.Struct, frozen=True, kw_only=True):
    """The health of one kiosk.

    `pending` and `held` count outbox rows. `feed_age_seconds` is the time since the board was last
    known to be right. `clock_skew_ms` is how far the servers' clock is ahead, and `sent_at` is the
    corrected time. `wrong_pins` counts those of the last day: many mean that somebody guesses. The
    board's figures show the org that a withdrawal has arrived. The latencies are those of the day,
    from the org's save to the screen; None while nothing was measured. `unclean_stops` counts runs
    of the last seven days that ended by a power cut or a crash; `watchdog_bites` are those of them
    that the service manager ended because the kiosk hung. `expected_by` is from when on silence
    means something (ISO 8601 UTC); `power` is "ok" or "weak", `printer` "ok" or a reason of the
    catalogue of faults. `ring` is the part of the fleet from which the machine takes its updates;
    `on_trial` says whether the version still has to prove itself, and `refused_version` is the last
    one that has failed here, for `refused_reason`.
    """

    kiosk: str
    store: str
    version: str
    pending: int
    held: int
    oldest_pending_seconds: int | None
    feed: str
    feed_age_seconds: int | None
    clock_skew_ms: int
    wrong_pins: int
    sent_at: str
    board_newest: int | None = None
    board_count: int | None = None
    board_sum: int | None = None
    latency_p50_ms: int | None = None
    latency_p95_ms: int | None = None
    latency_p99_ms: int | None = None
    latency_count: int | None = None
    uptime_seconds: int | None = None
    unclean_stops: int | None = None
    watchdog_bites: int | None = None
    disk_free_mb: int | None = None
    disk_wear_percent: int | None = None
    temperature_c: float | None = None
    power: str | None = None
    printer: str | None = None
    expected_by: str | None = None
    ring: str | None = None
    on_trial: bool | None = None
    refused_version: str | None = None
    refused_reason: str | None = None

    def with_board(self, board: BoardFigures) -> Heartbeat:
        return msgspec.structs.replace(
            self, board_newest=board.newest, board_count=board.count, board_sum=board.sum
        )

    def with_latency(self, latency: LatencyFigures) -> Heartbeat:
        return msgspec.structs.replace(
            self,
            latency_p50_ms=latency.p50_ms,
            latency_p95_ms=latency.p95_ms,
            latency_p99_ms=latency.p99_ms,
            latency_count=latency.count,
        )

    def with_runs(self, runs: RunFigures, uptime_s: float) -> Heartbeat:
        return msgspec.structs.replace(
            self,
            uptime_seconds=int(uptime_s),
            unclean_stops=runs.unclean_stops,
            watchdog_bites=runs.watchdog_bites,
        )

    def with_machine(self, machine: Machine) -> Heartbeat:
        return msgspec.structs.replace(
            self,
            disk_free_mb=machine.disk_free_mb,
            disk_wear_percent=machine.disk_wear_percent,
            temperature_c=machine.temperature_c,
            power=machine.power,
            printer=machine.printer,
        )

    def with_expected(self, moment: datetime | None) -> Heartbeat:
        return msgspec.structs.replace(self, expected_by=None if moment is None else _utc(moment))

    def with_releases(
        self, ring: str, refused: tuple[str, str] | None, *, on_trial: bool
    ) -> Heartbeat:
        """Add what is known of updates; `refused` is a version and why it has failed."""
        version, reason = refused or (None, None)
        return msgspec.structs.replace(
            self,
            ring=ring or None,
            on_trial=on_trial,
            refused_version=version,
            refused_reason=reason,
        )


def heartbeat_of(
    who: Mapping[str, str],
    counts: Mapping[RowState, int],
    oldest: float | None,
    feed: FeedStatus,
    skew: timedelta,
    now: datetime,
    wrong_pins: int = 0,
) -> Heartbeat:
    """Build a heartbeat.

    `who` holds the kiosk, store and version. `oldest` is when the oldest unsent row was created
    (unix s), or None.
    """
    made = None if oldest is None else datetime.fromtimestamp(oldest, UTC)
    return Heartbeat(
        kiosk=who["kiosk"],
        store=who["store"],
        version=who["version"],
        pending=waiting_among(counts),
        held=counts.get(RowState.HELD, 0),
        oldest_pending_seconds=_age(made, now),
        feed=feed.state,
        feed_age_seconds=_age(feed.as_of, now),
        clock_skew_ms=round(skew / timedelta(milliseconds=1)),
        wrong_pins=wrong_pins,
        sent_at=_utc(now),
    )


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _age(since: datetime | None, now: datetime) -> int | None:
    """Return the age in seconds, at least 0 even if the clock was set back."""
    return None if since is None else max(0, int((now - since).total_seconds()))
