"""Offers of certain days and hours hold when the store's own clock shows these, and else not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.core.feed.board import Board
from kiosk.core.feed.offer_look import WEEKDAYS
from kiosk.core.wall.placement import next_turn, showable
from kiosk.core.wall.recurring import Pauses
from tests.support.values import offer

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)
# Whole and half hours, turns at midnight, in the morning and in the night, both hemispheres, none.
ZONES = ("Europe/Berlin", "America/Havana", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Kolkata")
# 2026: the days around which the clocks of these zones turn.
TURNS = (
    *("2026-03-08", "2026-03-28", "2026-04-04", "2026-04-24", "2026-07-01", "2026-10-04"),
    *("2026-10-24", "2026-10-29", "2026-10-31"),
)


def clock_times(last: int) -> st.SearchStrategy[str]:
    """Times of a clock up to that minute of the day, on the quarter of an hour."""
    return st.integers(0, last // 15).map(lambda n: f"{n * 15 // 60:02}:{n * 15 % 60:02}")


HOURS = st.builds(lambda start, end: f"{start}-{end}", clock_times(1425), clock_times(1440))
TIMES = st.tuples(
    st.lists(st.sampled_from(WEEKDAYS), max_size=3, unique=True).map(tuple),
    st.lists(HOURS, max_size=3).map(tuple),
)
MOMENTS = st.builds(
    lambda day, minutes: datetime.fromisoformat(day).replace(tzinfo=UTC) + minutes * MINUTE,
    st.sampled_from(TURNS),
    st.integers(0, 36 * 60),
)


def board_of(*times: tuple[tuple[str, ...], tuple[str, ...]]) -> Board:
    return Board.of(offer(f"o{n}", days=days, hours=hours) for n, (days, hours) in enumerate(times))


def shown(board: Board, now: datetime, zone: ZoneInfo) -> list[str]:
    return [one.id for one in showable(board, "S", now, zone)]


def by_the_clock(days: tuple[str, ...], hours: tuple[str, ...], local: datetime) -> bool:
    """What a person with the list in hand says, who looks at the clock on the wall."""
    for text in hours or ("00:00-24:00",):
        start, end = text.split("-")
        clock, today = f"{local:%H:%M}", WEEKDAYS[local.weekday()]
        yesterday = WEEKDAYS[local.weekday() - 1]
        overnight = end <= start
        if (not days or today in days) and start <= clock and (overnight or clock < end):
            return True
        if (not days or yesterday in days) and overnight and clock < end:
            return True
    return False


@pytest.mark.parametrize(
    ("days", "hours", "moment", "holds"),
    [
        ((), (), "2026-11-30T03:00", True),
        (("MO",), (), "2026-11-30T00:00", True),
        (("MO",), (), "2026-12-01T00:00", False),
        ((), ("09:00-11:30", "16:00 - 18:00"), "2026-11-30T16:00", True),
        ((), ("09:00-11:30", "16:00 - 18:00"), "2026-11-30T11:30", False),
        # The night belongs to the day on which it began.
        (("SA",), ("22:00-02:00",), "2026-11-29T01:59", True),
        (("SA",), ("22:00-02:00",), "2026-11-28T01:00", False),
        ((), ("18:00-24:00",), "2026-11-30T23:59", True),
        # 29 March: there is no time between 02:00 and 03:00.
        ((), ("02:00-04:00",), "2026-03-29T03:00", True),
        # 25 October: the hour after 02:00 comes twice.
        ((), ("02:00-02:30",), "2026-10-25T02:15", True),
    ],
)
def test_what_holds_when(days, hours, moment, holds):
    now = datetime.fromisoformat(moment).replace(tzinfo=BERLIN).astimezone(UTC)
    assert bool(shown(board_of((days, hours)), now, BERLIN)) is holds


def test_a_repeated_hour_holds_twice_and_a_skipped_one_never():
    twice = board_of(((), ("02:00-02:30",)))
    first = datetime(2026, 10, 25, 0, 15, tzinfo=UTC)
    assert [bool(shown(twice, first + 30 * n * MINUTE, BERLIN)) for n in range(4)] == [
        *(True, False, True, False)
    ]
    night = datetime(2026, 3, 29, 0, 0, tzinfo=UTC)
    assert not any(shown(twice, night + n * MINUTE, BERLIN) for n in range(240))
    # So the next one comes in the night after.
    assert next_turn(twice, night, BERLIN) == datetime(2026, 3, 30, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("times", "now", "turn"),
    [
        # Over when the clock shows 02:30, and again sought when it goes back to 02:00.
        (((), ("01:00-02:30",)), "2026-10-25T00:45", "2026-10-25T01:00"),
        # In the second of the two hours, its own edges count.
        (((), ("02:20-02:40",)), "2026-10-25T01:05", "2026-10-25T01:20"),
        # Begun when the clock jumps over its beginning.
        (((), ("02:30-05:00",)), "2026-03-29T00:30", "2026-03-29T01:00"),
        ((("MO",), ()), "2026-12-01T09:00", "2026-12-06T23:00"),
        # The only span of the week falls into the skipped hour: the week after.
        ((("SU",), ("02:15-02:45",)), "2026-03-22T02:00", "2026-04-05T00:15"),
    ],
)
def test_the_next_turn_in_odd_nights_and_long_weeks(times, now, turn):
    found = next_turn(board_of(times), datetime.fromisoformat(f"{now}+00:00"), BERLIN)
    assert found == datetime.fromisoformat(f"{turn}+00:00")


@settings(max_examples=60)
@given(zone=st.sampled_from(ZONES).map(ZoneInfo), times=st.lists(TIMES, max_size=3), now=MOMENTS)
@example(
    zone=ZoneInfo("America/Havana"),
    times=[((), ("00:00-01:00",))],
    now=datetime(2026, 3, 8, 3, tzinfo=UTC),
)
def test_it_is_what_a_person_reads_off_the_clock_minute_by_minute(zone, times, now):
    board = board_of(*times)
    for minute in range(240):
        moment = now + minute * MINUTE
        local = moment.astimezone(zone)
        expected = [f"o{n}" for n, one in enumerate(times) if by_the_clock(*one, local)]
        assert shown(board, moment, zone) == expected


@settings(max_examples=60)
@given(zone=st.sampled_from(ZONES).map(ZoneInfo), times=st.lists(TIMES, max_size=3), now=MOMENTS)
def test_the_next_turn_is_the_first_minute_that_shows_something_else(zone, times, now):
    board = board_of(*times)
    turn = next_turn(board, now, zone)
    before = shown(board, now, zone)
    for minute in range(1, 600):
        moment = now + minute * MINUTE
        if shown(board, moment, zone) != before:
            assert turn == moment
            return
    assert turn is None or turn >= now + 600 * MINUTE


def test_what_recurs_needs_a_clock_that_is_believed():
    board = board_of((("MO",), ()))
    now = datetime(2026, 11, 30, 12, tzinfo=UTC)
    assert not showable(board, "S", now, BERLIN, clock_believed=False)


def test_times_that_never_change_have_no_next_turn():
    assert next_turn(board_of((WEEKDAYS, ("00:00-24:00",))), datetime.now(UTC), BERLIN) is None


@settings(max_examples=60)
@given(zone=st.sampled_from(ZONES).map(ZoneInfo), times=TIMES, now=MOMENTS)
def test_what_holds_pauses_at_its_next_turn_and_what_does_not_hold_has_no_pause(zone, times, now):
    pauses, board = Pauses(zone), board_of(times)
    for minute in range(0, 240, 5):
        moment = now + minute * MINUTE
        holds = by_the_clock(*times, moment.astimezone(zone))
        expected = next_turn(board, moment, zone) if holds else None
        assert pauses.of(board.offers["o0"], moment) == expected
    assert pauses.of(board.offers["o0"], now) == (
        next_turn(board, now, zone) if by_the_clock(*times, now.astimezone(zone)) else None
    ), "the clock was set back"
