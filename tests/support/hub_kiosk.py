"""A kiosk's side of the hub over a real outbox and web process, and a worker of the test."""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from kiosk.core.delivery.outbox import OutboxEntry
from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.delivery.row_kind import LEAD
from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.row_answer import answer_of, sign_answer
from kiosk.core.fleet.sealed_row import SealedRowError, open_row, outcome_of_fault
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.lane_queue import Entry, LaneQueue, Settled
from kiosk.link.answers import ask_for_answers
from kiosk.link.client import HubClient
from kiosk.link.facts import fetch_facts
from kiosk.link.identity import HubIdentity
from kiosk.link.rows import HubDelivery
from kiosk.services.delivery.answers import HubAnswers
from kiosk.services.delivery.drain import Drain
from kiosk.services.fleet.trusted_keys import TrustedKeys
from kiosk.services.threads.loop import WorkerThread
from kiosk.store import sqlite
from kiosk.store.device import DeviceStore
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from tests.support.fleet_keys import DEVICE, KNOWN, ROW_ID, TRUSTED, WORKER, lead_body
from tests.support.hub_web import MACHINE
from tests.support.store_harness import KEY, open_database

FILE = "k.db"


def identity(url: str, **changes: object) -> HubIdentity:
    return replace(HubIdentity(DEVICE, url, 1, "0000ab12", MACHINE), **changes)  # type: ignore[arg-type]


@dataclass
class HubKiosk:
    """One start of a kiosk. `steps` runs out of what would be done, as by a power cut."""

    connection: sqlite.Connection
    disk: WorkerThread
    client: HubClient
    trust: TrustedKeys
    drain: Drain
    answers: HubAnswers
    conflicts: list[tuple[str, str]] = field(default_factory=list)

    @property
    def outbox(self) -> Outbox:
        return Outbox(self.connection)

    def entry(self, row_id: str = ROW_ID) -> OutboxEntry:
        found = OutboxEntries(self.connection).get(row_id)
        assert found
        return found

    def fill_in(self, row_id: str = ROW_ID) -> None:
        """Leave a lead, as the form does."""
        body = lead_body(Kiosk_Lead_Id__c=row_id)
        assert self.outbox.add(row_id, LEAD.name, body, time.time())


@contextlib.asynccontextmanager
async def hub_kiosk(
    folder: Path,
    url: str,
    on_revoked: Callable[[], None] = lambda: None,
    wall: Callable[[], float] = time.time,
    **who: object,
) -> AsyncIterator[HubKiosk]:
    """Start a kiosk on this folder; what an earlier one left there is its own."""
    connection, disk = open_database(folder / FILE, KEY), WorkerThread()
    client = HubClient(identity(url, **who), on_revoked=on_revoked, wall=wall)
    trust = TrustedKeys(TRUSTED, DeviceStore(connection), disk, between_s=0.0)
    trust.ask_by(partial(fetch_facts, client))
    outbox, rng, conflicts = Outbox(connection), random.Random(1), []  # type: ignore[var-annotated]
    drain = Drain(LEAD, outbox, disk, HubDelivery(client, trust).deliver, rng, conflicts.extend)
    ask = partial(ask_for_answers, client, trust)
    answers = HubAnswers(ask, outbox, disk, rng, conflicts.extend, lambda: None, 15)
    drain.when_settled(answers.settled)
    try:
        yield HubKiosk(connection, disk, client, trust, drain, answers, conflicts)
    finally:
        await client.aclose()
        disk.close()
        connection.close()


@dataclass(frozen=True)
class SmallWorker:
    """A worker whose org takes every row, once, or says what a test wants."""

    lane: LaneQueue
    keys: KeyPair = WORKER
    arrived: list[str] = field(default_factory=list)

    async def work(self, *outcomes: RowOutcome) -> None:
        """Answer all that waits: with these outcomes where they are given."""
        said = {one.id: one for one in outcomes}
        entries = [*await self.lane.unfinished(), *await self.lane.new(block_ms=100)]
        await self.lane.settle([self._answered(entry, said) for entry in entries])

    def _answered(self, entry: Entry, said: dict[str, RowOutcome]) -> Settled:
        assert entry.row
        try:
            row = open_row(entry.row, KNOWN, {WORKER.id: WORKER, self.keys.id: self.keys})
        except SealedRowError as error:
            outcome = outcome_of_fault(entry.row_id, error.fault)
        else:
            outcome = said.get(row.id) or self._taken(row.id)
        at = int(time.time() * 1000)
        return Settled(entry, sign_answer(self.keys, answer_of(outcome, entry.kid, at)))

    def _taken(self, row_id: str) -> RowOutcome:
        if row_id not in self.arrived:
            self.arrived.append(row_id)
        return RowOutcome(row_id, Action.DONE, "00Q000000000001AAA")


def small_worker(client: Client, keys: KeyPair = WORKER) -> SmallWorker:
    return SmallWorker(LaneQueue(client, LEAD.name, 0), keys)


def states(kiosk: HubKiosk, row_ids: Sequence[str] = (ROW_ID,)) -> list[str]:
    return [kiosk.entry(row_id).state.value for row_id in row_ids]
