"""From when on the silence of a kiosk means something, by the shop's opening hours."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.delivery.machine import Machine, expected_by
from kiosk.core.wall.opening_hours import is_open, opening_hours

BERLIN = ZoneInfo("Europe/Berlin")
DAILY = opening_hours("09:00-20:00", {"sun": "closed"})
ALWAYS = opening_hours("", {})
SHORT = opening_hours("10:00-12:00", {})


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-{text}").replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("hours", "heard", "minutes", "expected"),
    [
        # The 23rd is a Monday. Of heartbeats each hour one may be lost.
        (DAILY, "23T10:00", 60, "23T12:30"),
        (ALWAYS, "23T23:00", 60, "24T01:30"),
        # The machine may be off from the shop's closing on.
        (DAILY, "23T19:00", 60, "24T10:30"),
        (DAILY, "23T23:00", 60, "24T10:30"),
        (DAILY, "28T19:30", 60, "30T10:30"),
        # One that tells itself each four hours has longer.
        (DAILY, "23T10:00", 240, "23T19:15"),
        (DAILY, "23T15:00", 240, "24T14:15"),
        # A shop that is open for less than that: not at night, but when it opens again.
        (SHORT, "23T11:00", 240, "25T10:15"),
        (opening_hours("closed", {}), "23T11:00", 60, None),
    ],
)
def test_silence_is_judged_while_the_shop_is_open(hours, heard, minutes, expected):
    told = expected_by(hours, at(heard), minutes)
    assert told == (expected and at(expected))


def test_the_hour_that_the_clock_goes_back_counts():
    heard = datetime(2026, 10, 24, 22, tzinfo=BERLIN)
    assert expected_by(opening_hours("09:00-20:00", {}), heard, 60) == datetime(
        2026, 10, 25, 10, 30, tzinfo=BERLIN
    )


@given(
    minutes=st.floats(1, 2_000),
    after=st.timedeltas(timedelta(0), timedelta(days=14)),
    hours=st.sampled_from([DAILY, ALWAYS, SHORT, opening_hours("18:00-02:00", {"mon": "closed"})]),
)
def test_it_is_always_later_than_one_missed_and_in_opening_hours(minutes, after, hours):
    heard = (at("23T00:00").astimezone(ZoneInfo("UTC")) + after).astimezone(BERLIN)
    told = expected_by(hours, heard, minutes)
    assert told is not None
    assert told - heard > timedelta(minutes=2 * minutes)
    assert is_open(hours, told)


@pytest.mark.parametrize(("weak", "power"), [(None, None), (False, "ok"), (True, "weak")])
def test_the_power_is_told_in_a_word(weak, power):
    assert Machine(under_voltage=weak).power == power
