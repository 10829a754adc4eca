"""A row that the hub has taken keeps its body until the org's answer, and is asked for."""

from __future__ import annotations

import random

import pytest

from kiosk.core.delivery.outbox import ASK_AFTER_S, RowState
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.settlement import settle
from kiosk.core.fleet.row_answer import unknown_to_hub
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from tests.support.store_harness import KEY, open_database

AT = 1000.0


@pytest.fixture
def store(tmp_path):
    """One lead, handed to the hub."""
    connection = open_database(tmp_path / "kiosk.db", KEY)
    outbox = Outbox(connection)
    outbox.add("k", "lead", b"{}", 1.0)
    settled(outbox, outbox.claim("lead", 9, AT), Action.TAKEN)
    yield outbox, OutboxEntries(connection)
    connection.close()


def settled(outbox, rows, action, at=AT, **told):
    outcomes = tuple(RowOutcome(row.id, action, **told) for row in rows)
    outbox.settle(settle(rows, Delivery(outcomes), at, random.Random(1)), at)


def test_it_keeps_its_body_and_nobody_sends_it_again(store):
    outbox, entries = store
    entry = entries.get("k")
    assert (entry.state, entry.body) == (RowState.HANDED, b"{}")
    assert outbox.claim("lead", 9, AT + 1e6) == []
    assert outbox.next_due("lead") is None
    assert outbox.oldest_waiting() == entries.oldest_unsent() == 1.0


@pytest.mark.parametrize(
    ("action", "state", "body"),
    [
        (Action.DONE, RowState.SENT, None),
        (Action.HOLD_ROW, RowState.HELD, b"{}"),
        (Action.RETRY, RowState.PENDING, b"{}"),
        (Action.TAKEN, RowState.HANDED, b"{}"),
    ],
)
def test_an_answer_ends_it_once(store, action, state, body):
    outbox, entries = store
    rows = outbox.awaited(["k", "stranger"])
    assert [row.id for row in rows] == ["k"]
    for _ in range(2):
        settled(outbox, rows, action)
        assert (entries.get("k").state, entries.get("k").body) == (state, body)


def test_a_late_word_does_not_touch_a_row_that_waits_again(store):
    outbox, entries = store
    rows = outbox.awaited(["k"])
    outbox.take_back()
    settled(outbox, rows, Action.DONE)
    assert entries.get("k").state is RowState.PENDING
    assert outbox.awaited(["k"]) == []


@pytest.mark.parametrize(
    ("now", "asked"),
    [
        (AT, False),
        (AT + ASK_AFTER_S - 0.1, False),
        (AT + ASK_AFTER_S, True),
        (AT - ASK_AFTER_S, False),
        (AT - ASK_AFTER_S - 0.1, True),
    ],
)
def test_it_is_asked_for_after_five_minutes_or_a_clock_set_back(store, now, asked):
    outbox, _ = store
    assert outbox.to_ask(now, 9) == (["k"] if asked else [])


def test_what_the_hub_forgot_goes_again_at_once_with_its_tries(store):
    outbox, _ = store
    outbox.settle(unknown_to_hub(["k"], AT), AT)
    (row,) = outbox.claim("lead", 9, AT)
    assert (row.id, row.tries, row.attempts) == ("k", 0, 1)


def test_without_a_hub_all_go_again_at_once(store):
    outbox, _ = store
    assert outbox.take_back() == 1
    assert outbox.take_back() == 0
    assert [row.id for row in outbox.claim("lead", 9, AT)] == ["k"]
