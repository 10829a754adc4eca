"""The health page: each line is good, doubtful or bad, and what is bad says what helps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.counter.health import Device, HealthFacts, Level, Topic, Trouble, health_lines
from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.reason import Reason
from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.rung import LadderStatus, Rung, RungFault

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
MISSING = Trouble(Reason.FIELD_MISSING, ("INVALID_FIELD",))
EMPTY = Trouble(HealthReason.PAPER_OUT)
WRONG_KEY = RungFault(Rung.PUSHER, LinkReason.WRONG_KEY)
GOOD = {
    "feed": FeedStatus(FeedState.LIVE, as_of=NOW),
    "now": NOW,
    "clock_skew": 0.4,
    "rows": {},
    "lanes": (),
    "lost": (),
    "free_mb": 500,
    "disk": None,
    "printer": Device(),
    "scanner": None,
    "checked": 8,
    "unread": 0,
    "key_generations": 2,
    "wrong_pins": 0,
    "version": "1.2.3",
}


def lines(**changes):
    return {line.topic: line for line in health_lines(HealthFacts(**{**GOOD, **changes}))}


def offline(minutes, **more):
    as_of = None if minutes is None else NOW - timedelta(minutes=minutes)
    return FeedStatus(FeedState.OFFLINE, detail="Plug it in.", as_of=as_of, **more)


def by(rung, *better):
    return FeedStatus(FeedState.LIVE, as_of=NOW, ladder=LadderStatus(rung, better))


def test_where_all_is_well_each_line_is_good_and_asks_nothing_of_anybody():
    shown = lines().values()
    assert {line.level for line in shown} == {Level.OK}
    assert not any(line.trouble for line in shown)


@pytest.mark.parametrize(
    ("topic", "changes", "level", "value"),
    [
        (Topic.FEED, {"feed": offline(10)}, Level.WARN, "offline"),
        (Topic.FEED, {"feed": offline(10.1)}, Level.FAIL, "offline"),
        (Topic.FEED, {"feed": offline(None)}, Level.FAIL, "offline"),
        (Topic.SOURCE, {"feed": by(Rung.POLL)}, Level.OK, "poll"),
        (Topic.BETTER, {"feed": by(Rung.POLL, WRONG_KEY)}, Level.WARN, "pusher"),
        (Topic.CLOCK, {"clock_skew": 60.0}, Level.OK, "+60 s"),
        (Topic.CLOCK, {"clock_skew": -61.0}, Level.WARN, "-61 s"),
        (Topic.CLOCK, {"feed": offline(0, clock_believed=False)}, Level.FAIL, "+0 s"),
        (Topic.OUTBOX, {"rows": {RowState.PENDING: 3, RowState.SENDING: 2}}, Level.OK, "5 / 0"),
        (Topic.OUTBOX, {"rows": {RowState.SENT: 9, RowState.HELD: 1}}, Level.WARN, "0 / 1"),
        (Topic.LANE, {"lanes": (MISSING, MISSING)}, Level.FAIL, ""),
        (Topic.LOST, {"lost": ("a.db", "b.db")}, Level.FAIL, "2"),
        (Topic.DISK, {"free_mb": 499}, Level.FAIL, "499000000"),
        (Topic.DISK, {"free_mb": 500}, Level.OK, "500000000"),
        (Topic.DISK, {"disk": HealthReason.DISK_READ_ONLY}, Level.FAIL, "500000000"),
        (Topic.PRINTER, {"printer": Device(EMPTY)}, Level.WARN, ""),
        (Topic.SCANNER, {"scanner": Device()}, Level.OK, ""),
        (Topic.SPEECH, {"speech": Device()}, Level.OK, ""),
        (Topic.CODES, {"unread": 1}, Level.WARN, "7 / 8"),
        (Topic.CODES, {"checked": 0}, Level.OK, "0 / 0"),
        (Topic.KEYS, {"key_generations": 0}, Level.WARN, "0"),
        (Topic.VERSION, {"version": "9"}, Level.OK, "9"),
    ],
)
def test_a_line_is_as_bad_as_what_it_tells_of(topic, changes, level, value):
    line = lines(**changes)[topic]
    assert (line.level, line.value) == (level, value)


@pytest.mark.parametrize(
    ("topic", "changes", "reason"),
    [
        (Topic.FEED, {"feed": offline(1)}, ""),
        (Topic.BETTER, {"feed": by(Rung.POLL, WRONG_KEY)}, LinkReason.WRONG_KEY),
        (Topic.CLOCK, {"feed": offline(0, clock_believed=False)}, HealthReason.CLOCK_UNSURE),
        (Topic.OUTBOX, {"rows": {RowState.HELD: 1}}, HealthReason.ROWS_HELD),
        (Topic.LANE, {"lanes": (MISSING,)}, Reason.FIELD_MISSING),
        (Topic.LOST, {"lost": ("a.db", "b.db")}, HealthReason.DATABASE_LOST),
        (Topic.DISK, {"free_mb": 0}, HealthReason.DISK_LOW),
        (Topic.PRINTER, {"printer": Device(EMPTY)}, HealthReason.PAPER_OUT),
        (Topic.CODES, {"unread": 1}, HealthReason.CODES_UNREAD),
        (Topic.KEYS, {"key_generations": 0}, HealthReason.NO_KEYS),
    ],
)
def test_what_is_not_well_says_what_helps(topic, changes, reason):
    trouble = lines(**changes)[topic].trouble
    assert trouble.reason == reason
    assert trouble.sentence


def test_a_fault_that_the_catalogue_does_not_know_is_told_in_its_own_words():
    assert lines(feed=offline(1))[Topic.FEED].trouble.sentence == "Plug it in."


def test_a_lost_database_is_named():
    assert "a.db" in lines(lost=("a.db",))[Topic.LOST].trouble.sentence


def test_what_is_not_there_has_no_line():
    shown = lines(printer=None, scanner=None, checked=None)
    assert not shown.keys() & {Topic.PRINTER, Topic.SCANNER, Topic.CODES, Topic.LANE, Topic.LOST}


def test_the_lines_stand_in_the_order_of_the_topics():
    everything = {
        "feed": by(Rung.POLL, WRONG_KEY),
        "lanes": (MISSING,),
        "lost": ("a",),
        "scanner": Device(),
        "speech": Device(),
        "wrong_pins": 10,
        "unclean_stops": 1,
    }
    assert list(lines(**everything)) == list(Topic)


@pytest.mark.parametrize(("wrong", "told"), [(0, False), (9, False), (10, True)])
def test_wrong_pins_are_told_once_they_are_more_than_slips(wrong, told):
    found = lines(wrong_pins=wrong)
    assert (Topic.PINS in found) is told
    if told:
        assert found[Topic.PINS].trouble == Trouble(HealthReason.WRONG_PINS)
        assert found[Topic.PINS].value == "10"


@pytest.mark.parametrize(
    ("stops", "level"), [(0, None), (1, Level.OK), (2, Level.OK), (3, Level.WARN)]
)
def test_being_cut_off_is_shown_and_warned_of_when_it_happens_often(stops, level):
    line = lines(unclean_stops=stops).get(Topic.RUNS)
    assert (line and line.level) == level
    assert bool(line and line.trouble) is (level is Level.WARN)
