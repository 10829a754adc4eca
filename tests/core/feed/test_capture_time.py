"""A time that was captured while nobody knew better is put right, or says that it is uncertain."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.capture_time import CaptureTime, Reading, TimeNow, dated

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC).timestamp()
Y1970, Y2045 = 86_400.0, datetime(2045, 1, 1, tzinfo=UTC).timestamp()
RELEASED = datetime(2026, 11, 1, tzinfo=UTC).timestamp()
MOMENTS = ("Captured_At__c", "Consent_At__c")
BODY = b'{"LastName":"A","Captured_At__c":"1970-01-02T00:00:00Z","Capture_Time__c":"Uncertain"}'


def now(wall, *, steady=5_000.0, boot="b", told=True, known=True):
    """The server says that it is noon."""
    return TimeNow(Reading(boot, steady, wall), NOON - wall if told else 0, told, known, RELEASED)


@pytest.mark.parametrize(
    ("then", "at_claim", "captured", "worth"),
    [
        pytest.param(Reading("b", 4_000, Y1970), now(Y1970 + 1_000), "11:43:20", "Corrected",
                     id="1970, and the clock is wrong still"),
        pytest.param(Reading("b", 4_000, Y1970), now(NOON), "11:43:20", "Corrected",
                     id="1970, and the clock was set since"),
        pytest.param(Reading("b", 4_000, Y2045), now(NOON), "11:43:20", "Corrected",
                     id="2045, and the clock was set since"),
        pytest.param(Reading("b", 4_000, Y2045), now(Y2045, known=False), "11:43:20", "Uncertain",
                     id="2045, and two clocks that cannot both be right"),
        pytest.param(Reading("b", 4_000, NOON - 1_000), now(NOON), None, "True",
                     id="right all along"),
        pytest.param(Reading("a", 4_000, Y1970), now(NOON), None, "Uncertain",
                     id="before another start of the computer"),
        pytest.param(Reading("b", 6_000, Y1970), now(NOON), None, "Uncertain",
                     id="later than now"),
        pytest.param(Reading("b", -1.7e9, Y1970), now(NOON), None, "Uncertain",
                     id="before the start itself"),
        pytest.param(Reading("b", 4_000, Y1970), now(Y1970, told=False, known=False), None,
                     "Uncertain", id="no server has told the time"),
    ],
)  # fmt: skip
def test_a_time_is_put_right_where_it_can_be_and_marked(then, at_claim, captured, worth):
    fields = json.loads(dated(BODY, MOMENTS, then, at_claim))
    assert fields["Capture_Time__c"] == worth
    expected = f"2026-12-01T{captured}Z" if captured else "1970-01-02T00:00:00Z"
    assert fields["Captured_At__c"] == expected
    assert "Consent_At__c" not in fields


def test_a_time_in_milliseconds_stays_one():
    body = b'{"Redeemed_At__c":"1970-01-02T00:00:00.000Z"}'
    fields = json.loads(dated(body, ("Redeemed_At__c",), Reading("b", 4_999.5, Y1970), now(NOON)))
    assert fields["Redeemed_At__c"] == "2026-12-01T11:59:59.500Z"


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"[" * 100_000])
def test_a_body_that_cannot_be_read_stays_as_it_is(body):
    assert dated(body, MOMENTS, Reading("b", 1, 1), now(NOON)) == body


@given(wall=st.floats(0, 4e9), steady=st.floats(0, 5_000), told=st.floats(0, 4e9))
def test_no_correction_leaves_the_time_since_the_release_unless_it_says_uncertain(
    wall, steady, told
):
    known = TimeNow(
        Reading("b", 5_000, told), NOON - told, told=True, known=True, earliest=RELEASED
    )
    at, worth = known.moment_of(Reading("b", steady, wall))
    assert RELEASED <= at <= NOON
    assert worth is not CaptureTime.UNCERTAIN


@pytest.mark.parametrize(
    ("time", "worth", "keeps"),
    [
        (now(NOON), CaptureTime.TRUE, False),
        (now(NOON - 60), CaptureTime.CORRECTED, False),
        (now(Y2045, known=False), CaptureTime.UNCERTAIN, True),
        (now(NOON, told=False, known=False), CaptureTime.UNCERTAIN, True),
    ],
)
def test_what_is_captured_now_keeps_the_reading_until_the_time_is_known(time, worth, keeps):
    stamp = time.stamp()
    assert (stamp.worth, stamp.reading is not None) == (worth, keeps)
    assert stamp.at == datetime.fromtimestamp(NOON, UTC)
