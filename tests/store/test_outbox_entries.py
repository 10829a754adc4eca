"""People see the outbox, correct and release what is held, and forget only what may go."""

from __future__ import annotations

import random

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.settlement import settle
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import FrozenRowError, OutboxEntries
from tests.support.store_harness import KEY, open_database

WHY = {
    "code": "STRING_TOO_LONG",
    "reason": "value",
    "sentence": "LastName is too long.",
    "fields": ("LastName", "Email"),
    "matches": ("00Q000000000001",),
}


@pytest.fixture
def store(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    yield Outbox(connection), OutboxEntries(connection)
    connection.close()


def fill(outbox):
    """One row in each state, named for it."""
    for number, state in enumerate(RowState):
        outbox.add(str(state), "lead", b"{}", float(number))
    rows = [row for row in outbox.claim("lead", 9, 100.0) if row.id != "sending"]
    decided = (
        RowOutcome("handed", Action.TAKEN),
        RowOutcome("sent", Action.DONE, "00Q1"),
        RowOutcome("held", Action.HOLD_ROW, **WHY),
        RowOutcome("pending", Action.RETRY, code="UNABLE_TO_LOCK_ROW"),
    )
    outbox.settle(settle(rows, Delivery(decided), 100.0, random.Random(1)), 100.0)


def states(entries):
    return {entry.id: entry.state for entry in entries.list("lead")}


def test_a_held_row_tells_why_in_words(store):
    outbox, entries = store
    fill(outbox)
    entry = entries.get("held")
    assert {key: getattr(entry, key) for key in WHY} == WHY
    assert (entry.attempts, entry.last_attempt, entry.settled) == (1, 100.0, 100.0)


def test_the_list_is_by_age_and_by_state(store):
    outbox, entries = store
    fill(outbox)
    assert [e.id for e in entries.list("lead")] == [*RowState]
    assert [e.id for e in entries.list("lead", [RowState.HELD])] == ["held"]
    assert [e.id for e in entries.list("lead", limit=2)] == ["pending", "sending"]
    assert entries.list("redemption") == []
    assert entries.get("nobody") is None
    assert entries.oldest_unsent() == 0.0


def test_only_what_is_held_is_released_and_goes_at_once(store):
    outbox, entries = store
    fill(outbox)
    assert entries.release(["held", "sent", "pending", "handed", "nobody"]) == 1
    assert states(entries)["held"] is RowState.PENDING
    assert "held" in [row.id for row in outbox.claim("lead", 9, 100.0)]


@pytest.mark.parametrize("state", ["pending", "sending", "handed", "sent", "nobody"])
def test_a_row_on_its_way_keeps_its_body(store, state):
    outbox, entries = store
    fill(outbox)
    with pytest.raises(FrozenRowError):
        entries.correct(state, b'{"new":1}')


def test_a_held_row_and_one_that_never_went_can_be_corrected(store):
    outbox, entries = store
    fill(outbox)
    outbox.add("new", "lead", b"{}", 9.0)
    for row in ("held", "new"):
        entries.correct(row, b'{"new":1}')
        assert entries.get(row).body == b'{"new":1}'


def test_only_what_was_sent_long_ago_is_forgotten(store):
    outbox, entries = store
    fill(outbox)
    assert entries.purge_sent(100.0) == 0
    assert entries.purge_sent(100.1) == 1
    assert set(states(entries)) == {"pending", "sending", "handed", "held"}


def test_an_unsent_row_goes_only_when_an_export_has_it_and_nobody_sends_it(store):
    outbox, entries = store
    fill(outbox)
    assert entries.purge_exported() == 0
    entries.mark_exported(["held", "sending", "handed"], 200.0)
    assert entries.get("held").exported == 200.0
    assert entries.purge_exported() == 1
    assert set(states(entries)) == {"pending", "sending", "handed", "sent"}


def test_what_was_corrected_stands_in_no_export(store):
    outbox, entries = store
    fill(outbox)
    entries.mark_exported(["held"], 200.0)
    entries.correct("held", b'{"new":1}')
    assert entries.get("held").exported is None
    assert entries.purge_exported() == 0


def test_redemptions_stand_in_the_whole_list_and_are_never_purged_unsent(store):
    outbox, entries = store
    outbox.add("r", "redemption", b"{}", 1.0)
    outbox.add("l", "lead", b"{}", 2.0)
    assert [entry.kind for entry in entries.list(None)] == ["redemption", "lead"]
    entries.mark_exported(["r", "l"], 3.0)
    assert entries.purge_exported() == 1
    assert [entry.id for entry in entries.list(None)] == ["r"]
