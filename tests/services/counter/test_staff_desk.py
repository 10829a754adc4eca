"""What staff ask for is found and done, however full the outbox is, and is audited."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest

from kiosk.core.counter.queue_answers import Exported, Refusal, Released
from kiosk.core.counter.redemption_record import Till
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.settlement import settle
from kiosk.services.counter.staff_desk import StaffDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.stores import Stores
from tests.support.store_harness import KEY, open_database

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
BODY = b'{"Kiosk_Lead_Id__c":"%s","LastName":"x"}'


class Office:
    def __init__(self, connection):
        self.stores = Stores.of(connection, Till("K-1", "S-1"))
        self.woken = 0
        self.written = []
        self.desk = StaffDesk(
            *(None, self.stores, WorkerThread(), None),
            *(lambda: NOW, self._wake, self.written.append),
        )

    def _wake(self):
        self.woken += 1

    def add(self, key, at, kind="lead"):
        self.stores.outbox.add(key, kind, BODY % key.encode(), at)

    def hold(self, key, kind="lead"):
        rows = self.stores.outbox.claim(kind, 999, NOW.timestamp())
        held = Delivery((RowOutcome(key, Action.HOLD_ROW, code="X"),))
        now = NOW.timestamp()
        self.stores.outbox.settle(settle(rows, held, now, random.Random(1)), now)

    def trail(self):
        entries = self.stores.audit.since(NOW)
        return [(entry.staff, entry.what, entry.about) for entry in entries]


@pytest.fixture
def office(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    yield Office(connection)
    connection.close()


async def test_a_held_row_is_seen_however_many_wait_before_it(office):
    for number in range(250):
        office.add(f"p{number}", float(number))
    office.add("ill", 1000.0)
    office.hold("ill")
    queue = await office.desk.queue()
    assert (queue[0].id, queue[0].state) == ("ill", RowState.HELD)
    assert len(queue) == 201


async def test_what_is_corrected_and_released_goes_again_under_a_name(office):
    office.add("ill", 1.0)
    office.hold("ill")
    refused = await office.desk.release("ill", ["Emial=x"], "Mia")
    assert isinstance(refused, Refusal)
    assert await office.desk.release("ill", ["LastName=King"], "Mia") is Released.DONE
    assert await office.desk.release("ill", ["LastName=King"], "Mia") is Released.NOT_HELD
    assert b"King" in office.stores.entries.get("ill").body
    assert office.woken >= 1
    assert office.trail() == [("Mia", "released", "ill LastName")]


async def test_an_export_has_all_that_waits_and_tells_who_took_it(office):
    office.add("lead", 1.0)
    office.add("fact", 2.0, "redemption")
    assert await office.desk.export("Mia") == Exported(2)
    ((lead, fact),) = office.written
    assert (lead.id, fact.id) == ("lead", "fact")
    assert office.trail() == [("Mia", "exported", "2")]
