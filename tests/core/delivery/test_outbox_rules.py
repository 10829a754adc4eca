"""Which event moves a row from which state to which, and how long it waits."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.backoff import wait_before_retry
from kiosk.core.delivery.outbox import (
    RowEvent,
    RowState,
    gathering,
    may_be_corrected,
    state_after,
    states_before,
    target_of,
)

PENDING, SENDING, HANDED, SENT, HELD = RowState
MOVES = {
    (PENDING, RowEvent.CLAIMED): SENDING,
    (SENDING, RowEvent.CLAIMED): SENDING,
    (SENDING, RowEvent.TAKEN): HANDED,
    (SENDING, RowEvent.DELIVERED): SENT,
    (HANDED, RowEvent.DELIVERED): SENT,
    (SENDING, RowEvent.POSTPONED): PENDING,
    (HANDED, RowEvent.POSTPONED): PENDING,
    (SENDING, RowEvent.REFUSED): HELD,
    (HANDED, RowEvent.REFUSED): HELD,
    (HELD, RowEvent.RELEASED): PENDING,
}


@pytest.mark.parametrize("state", RowState)
@pytest.mark.parametrize("event", RowEvent)
def test_an_event_moves_a_row_only_where_the_table_says(state, event):
    assert state_after(state, event) == MOVES.get((state, event))


@pytest.mark.parametrize("event", RowEvent)
def test_an_event_leads_to_one_state_wherever_it_comes_from(event):
    assert {state_after(state, event) for state in states_before(event)} == {target_of(event)}


def test_what_is_sent_stays_sent():
    assert all(state_after(SENT, event) is None for event in RowEvent)


def test_a_row_is_held_or_sent_only_by_an_answer():
    for event in (RowEvent.DELIVERED, RowEvent.REFUSED):
        assert states_before(event) == (SENDING, HANDED)


@pytest.mark.parametrize(
    ("state", "attempts", "may"),
    [
        (PENDING, 0, True),
        (PENDING, 1, False),
        (SENDING, 1, False),
        (HANDED, 1, False),
        (SENT, 1, False),
        (HELD, 1, True),
    ],
)
def test_a_body_is_frozen_from_the_first_delivery_until_a_refusal(state, attempts, may):
    assert may_be_corrected(state, attempts) is may


@given(st.integers(0, 10_000), st.integers())
def test_waits_are_short_at_first_jittered_and_capped(tries, seed):
    wait = wait_before_retry(tries, random.Random(seed))
    assert 0.5 <= wait <= min(2.0 * 2 ** min(tries, 16), 300.0)


@pytest.mark.parametrize(
    ("now", "last_call", "wait"),
    [
        (1000.0, 0.0, 2.0),
        (1000.0, 999.0, 59.0),
        (1000.0, 990.0, 50.0),
        (1000.0, 941.0, 2.0),
        (1000.0, 5000.0, 60.0),
    ],
)
def test_a_first_lead_goes_soon_and_a_busy_minute_is_one_call(now, last_call, wait):
    assert gathering(now, last_call, gather=2.0, apart=60.0) == wait
