"""When it is tried again: soon, calmly, and never not at all."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.feed_status import Cause
from kiosk.core.feed.link_reason import LinkReason
from kiosk.pusher.diagnosis import diagnose
from kiosk.pusher.retry import Retry, reason_for_code


def waits_of(retry, reason, tries, lived=0.0, outage=None):
    """The waits of so many tries in a row that fail at once, or for so long an outage."""
    waits, now = [], 0.0
    while len(waits) < tries and (outage is None or now < outage):
        waits.append(retry.wait(reason, lived, now))
        now += waits[-1]
    return waits


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (None, LinkReason.CLOSED),
        (1000, LinkReason.CLOSED),
        (1001, LinkReason.CLOSED),
        (1006, LinkReason.CLOSED),
        (1009, LinkReason.FRAME_TOO_BIG),
        (3999, LinkReason.CLOSED),
        (4000, LinkReason.TLS_NEEDED),
        (4001, LinkReason.WRONG_KEY),
        (4003, LinkReason.APP_DISABLED),
        (4004, LinkReason.QUOTA),
        (4005, LinkReason.REFUSED),
        (4009, LinkReason.UNAUTHORIZED_CONNECTION),
        (4099, LinkReason.REFUSED),
        (4100, LinkReason.OVER_CAPACITY),
        (4199, LinkReason.OVER_CAPACITY),
        (4200, LinkReason.RECONNECT_ASKED),
        (4299, LinkReason.RECONNECT_ASKED),
        (4300, LinkReason.REFUSED),
        (4999, LinkReason.REFUSED),
    ],
)
def test_each_close_code_has_its_reason(code, reason):
    assert reason_for_code(code) is reason


def test_no_two_reasons_have_the_same_diagnosis():
    assert len({diagnose(reason).sentence for reason in LinkReason}) == len(LinkReason)


@pytest.mark.parametrize("reason", list(LinkReason))
def test_each_reason_has_words_and_a_cause(reason):
    diagnosis = diagnose(reason)
    assert diagnosis.sentence.endswith(".")
    assert isinstance(diagnosis.cause, Cause)


@pytest.mark.parametrize("code", [4000, 4001, 4003, 4004, 4009, 4099, 4300])
def test_a_refusal_is_retried_in_minutes_and_for_ever(code):
    waits = waits_of(Retry(random.Random(1)), reason_for_code(code), 50)
    assert all(240 <= wait <= 360 for wait in waits)
    assert diagnose(reason_for_code(code)).blocked


@given(st.integers(0, 2**32))
def test_after_three_seconds_without_a_server_none_waits_longer_than_two(seed):
    waits = waits_of(
        Retry(random.Random(seed), window=1.5), LinkReason.NO_NETWORK, 1000, outage=3.0
    )
    assert max(waits) <= 1.6
    assert len(waits) >= 2


@given(st.integers(0, 2**32))
def test_a_long_outage_is_answered_calmly(seed):
    retry = Retry(random.Random(seed), window=1.5)
    waits = waits_of(retry, LinkReason.NO_NETWORK, 100_000, outage=3600.0)
    assert 3600 / 30 < len(waits) < 600
    assert max(waits) <= 30.1
    assert len(set(waits)) == len(waits)


def test_being_over_capacity_is_answered_after_a_second_at_least_and_ever_later():
    waits = waits_of(Retry(random.Random(1)), LinkReason.OVER_CAPACITY, 60)
    assert min(waits) >= 1
    assert max(waits[:3]) < 3
    assert max(waits[30:]) > 10


def test_asked_to_reconnect_it_does_so_at_once_but_once_in_a_stable_time():
    retry = Retry(random.Random(1))
    assert retry.wait(LinkReason.RECONNECT_ASKED, 3600.0, 0.0) == 0
    assert retry.wait(LinkReason.RECONNECT_ASKED, 1.0, 1.0) > 0
    assert retry.wait(LinkReason.RECONNECT_ASKED, 59.0, 60.0) > 0
    assert retry.wait(LinkReason.RECONNECT_ASKED, 61.0, 200.0) == 0


def test_no_loop_of_greetings_and_closes_gets_hot():
    """A server that greets and closes with 4200 for a minute sees few connections."""
    assert len(waits_of(Retry(random.Random(1)), LinkReason.RECONNECT_ASKED, 999, outage=60.0)) < 30


def test_only_a_stable_connection_ends_the_trouble():
    retry = Retry(random.Random(1))
    for second in range(0, 600, 10):
        retry.wait(LinkReason.CLOSED, 10.0, float(second))
    flapping = [retry.wait(LinkReason.CLOSED, 10.0, 600.0 + n) for n in range(50)]
    assert max(flapping) > 20
    after_an_hour = [Retry(random.Random(n)) for n in range(50)]
    assert max(r.wait(LinkReason.CLOSED, 3600.0, 0.0) for r in after_an_hour) < 1.1


def test_a_fleets_first_connections_and_first_returns_fill_the_window():
    first = [Retry(random.Random(n), window=120).first_wait() for n in range(5000)]
    back = [
        Retry(random.Random(n), window=120).wait(LinkReason.CLOSED, 9999, 0) for n in range(5000)
    ]
    for waits in (first, back):
        in_each_second = [sum(second <= w < second + 1 for w in waits) for second in range(120)]
        assert max(in_each_second) < 80
        assert min(in_each_second) > 15
