"""The kiosk's health for staff: one line per possible problem, with the remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from kiosk.core.delivery.outbox import RowState, waiting_among
from kiosk.core.feed.feed_status import FeedState, FeedStatus

_LOW_DISK_MB = 500
_OLD_BOARD = timedelta(minutes=10)
_SKEW_S = 60.0


class Level(StrEnum):
    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


class Topic(StrEnum):
    """The subject of a health line; QML has its name in words."""

    FEED = "feed"
    CLOCK = "clock"
    OUTBOX = "outbox"
    LANE = "lane"
    LOST = "lost"
    DISK = "disk"
    PRINTER = "printer"
    SCANNER = "scanner"
    CODES = "codes"
    KEYS = "keys"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class HealthLine:
    """One line. `value` may need translation; `detail` is English, with the remedy."""

    topic: Topic
    level: Level
    value: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class LogLine:
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class HealthFacts:
    """The facts that health lines are derived from.

    `lane` is why nothing can be delivered; `lost` counts damaged files set aside. `printer` and
    `scanner` say what is wrong with them; None means there is no such device. `unread` of `checked`
    codes on the wall could not be read; None before the first self-check.
    """

    feed: FeedStatus
    now: datetime
    clock_skew: float
    rows: Mapping[RowState, int]
    lane: str
    lost: tuple[str, ...]
    free_mb: int
    printer: str | None
    scanner: str | None
    checked: int | None
    unread: int
    key_generations: int
    version: str


@dataclass(frozen=True, slots=True)
class Health:
    lines: tuple[HealthLine, ...]
    recent: tuple[LogLine, ...] = ()


def health_lines(facts: HealthFacts) -> tuple[HealthLine, ...]:
    lines = (
        _feed(facts),
        _clock(facts),
        _outbox(facts),
        _lane(facts),
        _lost(facts),
        _disk(facts),
        _device(Topic.PRINTER, facts.printer),
        _device(Topic.SCANNER, facts.scanner),
        _codes(facts),
        _keys(facts),
        HealthLine(Topic.VERSION, Level.OK, facts.version),
    )
    return tuple(line for line in lines if line)


def _feed(facts: HealthFacts) -> HealthLine:
    feed = facts.feed
    match feed.state:
        case FeedState.LIVE:
            return HealthLine(Topic.FEED, Level.OK, feed.state)
        case FeedState.CATCHING_UP | FeedState.OFFLINE:
            old = feed.as_of is None or facts.now - feed.as_of > _OLD_BOARD
            level = Level.FAIL if old else Level.WARN
            return HealthLine(Topic.FEED, level, feed.state, feed.detail)
        case _:
            assert_never(feed.state)


def _clock(facts: HealthFacts) -> HealthLine:
    value = f"{facts.clock_skew:+.0f} s"
    if not facts.feed.clock_believed:
        return HealthLine(Topic.CLOCK, Level.FAIL, value, "Set the clock, and enable NTP.")
    level = Level.WARN if abs(facts.clock_skew) > _SKEW_S else Level.OK
    return HealthLine(Topic.CLOCK, level, value)


def _outbox(facts: HealthFacts) -> HealthLine:
    waiting, held = waiting_among(facts.rows), facts.rows.get(RowState.HELD, 0)
    detail = "Held rows need a person: see the queue." if held else ""
    return HealthLine(Topic.OUTBOX, Level.WARN if held else Level.OK, f"{waiting} / {held}", detail)


def _lane(facts: HealthFacts) -> HealthLine | None:
    return HealthLine(Topic.LANE, Level.FAIL, "", facts.lane) if facts.lane else None


def _lost(facts: HealthFacts) -> HealthLine | None:
    if not facts.lost:
        return None
    detail = f"Tell your administrator: {', '.join(facts.lost)}"
    return HealthLine(Topic.LOST, Level.FAIL, str(len(facts.lost)), detail)


def _disk(facts: HealthFacts) -> HealthLine:
    low = facts.free_mb < _LOW_DISK_MB
    detail = "Free some disk space, or leads cannot be saved." if low else ""
    return HealthLine(Topic.DISK, Level.FAIL if low else Level.OK, f"{facts.free_mb} MB", detail)


def _device(topic: Topic, problem: str | None) -> HealthLine | None:
    if problem is None:
        return None
    return HealthLine(topic, Level.WARN if problem else Level.OK, "", problem)


def _codes(facts: HealthFacts) -> HealthLine | None:
    if facts.checked is None:
        return None
    read = f"{facts.checked - facts.unread} / {facts.checked}"
    detail = "Some codes on the screen cannot be read: clean it, or check for glare."
    if facts.unread:
        return HealthLine(Topic.CODES, Level.WARN, read, detail)
    return HealthLine(Topic.CODES, Level.OK, read)


def _keys(facts: HealthFacts) -> HealthLine:
    if facts.key_generations:
        return HealthLine(Topic.KEYS, Level.OK, str(facts.key_generations))
    detail = "No store key yet: vouchers cannot be made or checked until the next snapshot."
    return HealthLine(Topic.KEYS, Level.WARN, "0", detail)
