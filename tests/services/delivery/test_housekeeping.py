"""Old held leads raise the alarm and are exported; what was delivered long ago is forgotten."""

from __future__ import annotations

import random

import pytest

from kiosk.core.delivery.export import decode_export
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.row_kind import STAT
from kiosk.core.delivery.settlement import settle
from kiosk.services.delivery.housekeeping import Housekeeping, sealed_exports
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.sealing import make_key_pair, unseal
from tests.support.store_harness import KEY, open_database

DAY = 86_400.0
HELD = "7c320003-9143-4eb7-93d1-9a68bf086032"


@pytest.fixture
def kept(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    outbox, entries = Outbox(connection), OutboxEntries(connection)
    outbox.add(HELD, "lead", b'{"Kiosk_Lead_Id__c":"%s","LastName":"x"}' % HELD.encode(), 0.0)
    outbox.add("sent", "lead", b"{}", 0.0)
    rows = outbox.claim("lead", 9, 0.0)
    outcomes = (RowOutcome(HELD, Action.HOLD_ROW, code="X"), RowOutcome("sent", Action.DONE, "00Q"))
    outbox.settle(settle(rows, Delivery(outcomes), 0.0, random.Random(1)), 0.0)
    yield outbox, entries
    connection.close()


def care(entries, export=None):
    return Housekeeping(entries, WorkerThread(), alarm_days=7, keep_days=400, export=export)


def test_a_lead_held_for_long_raises_the_alarm_with_what_to_do(kept, caplog):
    outbox, entries = kept
    care(entries).once(6 * DAY)
    assert not caplog.records
    care(entries).once(8 * DAY)
    assert "1 rows are held for more than 7 days" in caplog.text
    assert "kiosk leads list --state held" in caplog.text
    assert outbox.counts()[RowState.HELD] == 1


def test_it_is_exported_once_and_stays(kept, tmp_path):
    outbox, entries = kept
    public = make_key_pair(tmp_path / "office")
    looked_after = care(entries, sealed_exports(tmp_path / "exports", "K-001", public))
    looked_after.once(8 * DAY)
    looked_after.once(9 * DAY)
    (file,) = (tmp_path / "exports").iterdir()
    (row,) = decode_export(unseal(file.read_bytes(), tmp_path / "office")).rows
    assert row.id == HELD
    assert outbox.counts()[RowState.HELD] == 1
    assert entries.get(HELD).exported == 8 * DAY


def test_what_was_delivered_is_forgotten_when_its_time_is_over(kept):
    outbox, entries = kept
    care(entries).once(399 * DAY)
    assert outbox.counts()[RowState.SENT] == 1
    care(entries).once(401 * DAY)
    assert outbox.counts() == {RowState.HELD: 1}


def test_a_days_numbers_that_nobody_takes_alarm_nobody_and_are_dropped(tmp_path, caplog):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    outbox, entries = Outbox(connection), OutboxEntries(connection)
    for name in ("held", "waiting"):
        outbox.add(name, STAT.name, b"{}", 0.0)
    rows = [row for row in outbox.claim(STAT.name, 9, 0.0) if row.id == "held"]
    refused = Delivery((RowOutcome("held", Action.HOLD_ROW, code="X"),))
    outbox.settle(settle(rows, refused, 0.0, random.Random(1)), 0.0)
    care(entries).once(399 * DAY)
    assert not caplog.records
    assert len(entries.list(None)) == 2
    care(entries).once(401 * DAY)
    assert "2 rows that the org never took were dropped" in caplog.text
    assert entries.list(None) == []
    connection.close()


def test_no_export_takes_the_place_of_another_of_the_same_second(kept, tmp_path):
    _, entries = kept
    export = sealed_exports(tmp_path / "exports", "K-001", make_key_pair(tmp_path / "office"))
    held = entries.list("lead", [RowState.HELD])
    for _ in range(3):
        export(held)
    assert len(list((tmp_path / "exports").iterdir())) == 3
