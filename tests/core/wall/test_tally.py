"""Counting what is seen and done: nothing is lost or doubled, whatever the clock does."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.offer import Offer
from kiosk.core.wall.open_times import OpenTimes
from kiosk.core.wall.opening_hours import is_open, opening_hours
from kiosk.core.wall.shown_time import StoreHour
from kiosk.core.wall.stat_day import Counted
from kiosk.core.wall.tally import UNDATED_S, Mark, Tally, Undated, When
from kiosk.core.wall.variant import arm_of

BERLIN = ZoneInfo("Europe/Berlin")
ALWAYS = opening_hours("", {})
PLAIN = Offer(id="a01", number="PLAIN", modified=1)
TESTED = Offer(id="a02", number="TESTED", modified=1, variant={"title": "B"})
START = datetime(2026, 10, 24, 21, 30, tzinfo=UTC)


def tally(hours=ALWAYS):
    return Tally("S-01", BERLIN, OpenTimes(hours, BERLIN))


def when(seconds, *, known=True, off=0.0):
    """So many seconds after the start, by a clock that is `off` by seconds."""
    at = START + timedelta(seconds=seconds + off)
    return When(at if known else None, at, 50.0 + seconds, "boot", 1_000.0 + seconds)


# What happens next, how many seconds later, whether the time is known then, and by how much it
# is wrong.
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["both", "one", "none", "tap", "take", "fails", "pass"]),
        st.floats(0, 9_000),
        st.booleans(),
        st.sampled_from([0.0, 0.0, 0.0, 86_400.0, -3_600.0]),
    ),
    max_size=40,
)


@given(STEPS)
def test_every_second_and_tap_is_counted_once(steps):
    counts, kept = tally(), Counter()
    now, shown, seconds, taps = 0.0, (), Counter(), 0
    counts.show((), when(0))
    for what, later, known, off in steps:
        now += later
        seconds.update({offer.number: later for offer in shown})
        moment = when(now, known=known, off=off)
        match what:
            case "both" | "one" | "none":
                shown = {"both": (PLAIN, TESTED), "one": (TESTED,), "none": ()}[what]
                counts.show(shown, moment)
            case "tap":
                counts.pass_time(moment)
                counts.count(Counted.TAPS, PLAIN, moment)
                taps += 1
            case "take":
                counts.pass_time(moment)
                kept.update(counts.take())
            case "fails":
                counts.pass_time(moment)
                counts.put_back(counts.take())
            case "pass":
                counts.pass_time(moment)
    kept.update(counts.take())
    assert sum(count for mark, count in kept.items() if mark.what is Counted.TAPS) == taps
    for number, length in seconds.items():
        marks = [m for m in kept if m.number == number and m.what is Counted.SHOWN]
        # Of each counter stays the second that is not over, also where it is the first.
        rests = len(marks) + 2 * len(steps)
        assert length - rests <= sum(kept[mark] for mark in marks) <= length + 0.001


def test_a_long_look_is_divided_over_days_hours_and_variants():
    """From 23:30 in Berlin over the hour that is two long to 03:30, with one take at its end."""
    counts = tally()
    counts.show([TESTED], when(0))
    counts.pass_time(when(5 * 3_600))
    expected = Counter()
    for day, hour, length in ((24, 23, 1_800), (25, 0, 3_600), (25, 1, 3_600), (25, 2, 7_200)):
        at = StoreHour(date(2026, 10, day), hour)
        expected[Mark(at, "TESTED", arm_of(TESTED, "S-01", at), Counted.SHOWN)] = length
    at = StoreHour(date(2026, 10, 25), 3)
    expected[Mark(at, "TESTED", arm_of(TESTED, "S-01", at), Counted.SHOWN)] = 1_800
    assert counts.take() == expected
    assert counts.take() == {}


def test_what_is_counted_while_the_time_is_unknown_belongs_to_no_day():
    counts = tally()
    counts.show([PLAIN], when(0, known=False))
    counts.pass_time(when(10, known=False))
    counts.count(Counted.TAPS, PLAIN, when(10, known=False))
    place = Undated("boot", 1_010 // UNDATED_S)
    assert counts.take() == {
        Mark(place, "PLAIN", "", Counted.SHOWN): 10,
        Mark(place, "PLAIN", "", Counted.TAPS): 1,
    }


def test_what_is_left_of_a_second_goes_on_within_its_hour_and_is_given_up_after_it():
    counts = tally()
    counts.show([PLAIN], when(0.0))
    counts.pass_time(when(0.6))
    assert counts.take() == {}
    counts.pass_time(when(1.2))
    assert sum(counts.take().values()) == 1
    counts.pass_time(when(1.8, off=3_600.0))
    assert counts.take() == {}
    counts.pass_time(when(2.7))
    assert counts.take() == {}, "of the first hour 0.2 s had been left, and now 0.9 s are"


@given(st.floats(0, 90_000), st.floats(0, 90_000))
def test_nobody_sees_what_a_closed_store_shows(start, length):
    hours = opening_hours("09:10-12:00, 13:00-18:30", {"sun": "closed"})
    counts = tally(hours)
    counts.show([PLAIN], when(start))
    counts.pass_time(when(start + length))
    seconds = sum(counts.take().values())
    minutes = [START + timedelta(seconds=start + at) for at in range(0, int(length), 60)]
    open_minutes = sum(is_open(hours, minute.astimezone(BERLIN)) for minute in minutes)
    assert abs(seconds - 60 * open_minutes) <= 60 * 5
