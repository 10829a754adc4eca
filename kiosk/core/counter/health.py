"""How a kiosk is, as staff see it: a line for each thing that can be wrong, with what helps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

import msgspec

from kiosk.core.counter.catalogue import CATALOGUE
from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.delivery.outbox import RowState, waiting_among
from kiosk.core.feed.feed_status import FeedState, FeedStatus

_LOW_DISK_MB = 500
_OLD_BOARD = timedelta(minutes=10)
_SKEW_S = 60.0
# A shop that pulls the plug each evening.
MANY_UNCLEAN_STOPS = 3
# More than staff mistype.
MANY_WRONG_PINS = 10


class Level(StrEnum):
    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


class Topic(StrEnum):
    """Which thing; the screen has its name in words."""

    FEED = "feed"
    SOURCE = "source"
    BETTER = "better"
    CLOCK = "clock"
    OUTBOX = "outbox"
    LANE = "lane"
    LOST = "lost"
    DISK = "disk"
    PRINTER = "printer"
    SCANNER = "scanner"
    SPEECH = "speech"
    CODES = "codes"
    KEYS = "keys"
    PINS = "pins"
    RUNS = "runs"
    VERSION = "version"


class Trouble(msgspec.Struct, frozen=True):
    """`reason` is a key of the catalogue of faults, empty where none is known.

    `notes` say where. `detail` is English, for a reason that the catalogue does not have.
    """

    reason: str
    notes: tuple[str, ...] = ()
    detail: str = ""

    @property
    def sentence(self) -> str:
        """The fault and the remedy in English."""
        advice = CATALOGUE.get(self.reason)
        return advice.sentence(self.notes) if advice else self.detail


class HealthLine(msgspec.Struct, frozen=True):
    """One line; `trouble` is None where all is well.

    `value` needs no translation but of its own words: numbers, two with " / " between them, and for
    the disk the free bytes.
    """

    topic: Topic
    level: Level
    value: str = ""
    trouble: Trouble | None = None

    @property
    def detail(self) -> str:
        """The fault and what helps, in English; empty where all is well."""
        return self.trouble.sentence if self.trouble else ""


class LogLine(msgspec.Struct, frozen=True):
    at: datetime
    text: str


class Device(msgspec.Struct, frozen=True):
    """One that is there; `trouble` is None while it is in order."""

    trouble: Trouble | None = None


class HealthFacts(msgspec.Struct, frozen=True):
    """What was found. `lanes` are why nothing can be delivered; `lost` are files set aside.

    `printer`, `scanner` and `speech` are None where there is none. `unread` counts codes on the
    wall that did not read, of `checked`; None before the first self-check. `disk` is why nothing
    can be kept.
    `wrong_pins` counts those of the last day, `unclean_stops` those of the last seven.
    """

    feed: FeedStatus
    now: datetime
    clock_skew: float
    rows: Mapping[RowState, int]
    lanes: tuple[Trouble, ...]
    lost: tuple[str, ...]
    free_mb: int
    disk: HealthReason | None
    printer: Device | None
    scanner: Device | None
    checked: int | None
    unread: int
    key_generations: int
    wrong_pins: int
    version: str
    unclean_stops: int = 0
    speech: Device | None = None


class Health(msgspec.Struct, frozen=True):
    lines: tuple[HealthLine, ...]
    recent: tuple[LogLine, ...] = ()


def health_lines(facts: HealthFacts) -> tuple[HealthLine, ...]:
    lines = (
        _feed(facts),
        *_ladder(facts),
        _clock(facts),
        _outbox(facts),
        *_lanes(facts),
        _lost(facts),
        _disk(facts),
        _device(Topic.PRINTER, facts.printer),
        _device(Topic.SCANNER, facts.scanner),
        _device(Topic.SPEECH, facts.speech),
        _codes(facts),
        _keys(facts),
        _pins(facts),
        _runs(facts),
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
            told = Trouble(feed.reason, feed.notes, feed.detail) if feed.detail else None
            return HealthLine(Topic.FEED, level, feed.state, told)
        case _:
            assert_never(feed.state)


def _ladder(facts: HealthFacts) -> tuple[HealthLine, ...]:
    """Which of several sources serves, and why each better one does not."""
    ladder = facts.feed.ladder
    if ladder.rung is None:
        return ()
    better = tuple(
        HealthLine(Topic.BETTER, Level.WARN, one.rung, Trouble(one.reason, one.notes, one.detail))
        for one in ladder.better
    )
    return HealthLine(Topic.SOURCE, Level.OK, ladder.rung), *better


def _clock(facts: HealthFacts) -> HealthLine:
    value = f"{facts.clock_skew:+.0f} s"
    if not facts.feed.clock_believed:
        return HealthLine(Topic.CLOCK, Level.FAIL, value, Trouble(HealthReason.CLOCK_UNSURE))
    if abs(facts.clock_skew) > _SKEW_S:
        return HealthLine(Topic.CLOCK, Level.WARN, value, Trouble(HealthReason.CLOCK_OFF))
    return HealthLine(Topic.CLOCK, Level.OK, value)


def _outbox(facts: HealthFacts) -> HealthLine:
    waiting, held = waiting_among(facts.rows), facts.rows.get(RowState.HELD, 0)
    told = Trouble(HealthReason.ROWS_HELD) if held else None
    return HealthLine(Topic.OUTBOX, Level.WARN if held else Level.OK, f"{waiting} / {held}", told)


def _lanes(facts: HealthFacts) -> tuple[HealthLine, ...]:
    """What holds several kinds of rows up is said once."""
    return tuple(
        HealthLine(Topic.LANE, Level.FAIL, "", trouble) for trouble in dict.fromkeys(facts.lanes)
    )


def _lost(facts: HealthFacts) -> HealthLine | None:
    if not facts.lost:
        return None
    told = Trouble(HealthReason.DATABASE_LOST, facts.lost)
    return HealthLine(Topic.LOST, Level.FAIL, str(len(facts.lost)), told)


def _disk(facts: HealthFacts) -> HealthLine:
    reason = facts.disk or (HealthReason.DISK_LOW if facts.free_mb < _LOW_DISK_MB else None)
    told = Trouble(reason) if reason else None
    return HealthLine(
        Topic.DISK, Level.FAIL if told else Level.OK, str(facts.free_mb * 1_000_000), told
    )


def _device(topic: Topic, device: Device | None) -> HealthLine | None:
    if device is None:
        return None
    if device.trouble:
        return HealthLine(topic, Level.WARN, "", device.trouble)
    return HealthLine(topic, Level.OK)


def _codes(facts: HealthFacts) -> HealthLine | None:
    if facts.checked is None:
        return None
    read = f"{facts.checked - facts.unread} / {facts.checked}"
    if facts.unread:
        return HealthLine(Topic.CODES, Level.WARN, read, Trouble(HealthReason.CODES_UNREAD))
    return HealthLine(Topic.CODES, Level.OK, read)


def _keys(facts: HealthFacts) -> HealthLine:
    if facts.key_generations:
        return HealthLine(Topic.KEYS, Level.OK, str(facts.key_generations))
    return HealthLine(Topic.KEYS, Level.WARN, "0", Trouble(HealthReason.NO_KEYS))


def _pins(facts: HealthFacts) -> HealthLine | None:
    if facts.wrong_pins < MANY_WRONG_PINS:
        return None
    told = Trouble(HealthReason.WRONG_PINS)
    return HealthLine(Topic.PINS, Level.WARN, str(facts.wrong_pins), told)


def _runs(facts: HealthFacts) -> HealthLine | None:
    number = facts.unclean_stops
    if not number:
        return None
    if number < MANY_UNCLEAN_STOPS:
        return HealthLine(Topic.RUNS, Level.OK, str(number))
    return HealthLine(Topic.RUNS, Level.WARN, str(number), Trouble(HealthReason.UNCLEAN_STOPS))
