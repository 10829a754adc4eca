"""Parts of the hub's worker over a real Redis, and rows that a device hands to it."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field

import msgspec

from kiosk.core.delivery.deliver import Deliver
from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.row_kind import LEAD, RowKind
from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.row_answer import RowAnswer, read_answer
from kiosk.core.fleet.sealed_row import SealedRow, seal_row
from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.lane_queue import LaneQueue
from kiosk.hub.redis.lease import Lease
from kiosk.hub.redis.row_queue import RowQueue
from kiosk.hub.redis.stats import Stats
from kiosk.hub.work.drain import LaneDrain
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.lane import DeliveryLane, LaneName, LanePace
from kiosk.hub.work.opening import Opener
from kiosk.hub.work.own_list import OwnList
from kiosk.hub.work.stopping import Stopping
from kiosk.salesforce.hub import OrgDevice, SyncPage
from tests.support.fleet_keys import DEVICE, TRUSTED, WORKER

WAIT_S = 20.0
RING = WorkerKeyRing((WORKER,))
QUICK = LanePace(gather=0.0, renew=0.05, look=0.02)


def org_device(device: KeyPair = DEVICE, **changes: object) -> OrgDevice:
    values: dict[str, object] = {"kiosk": "K-001", "store": "S-01", "status": "Active"}
    values |= {"device_id": device.id, "public_key": device.public}
    return OrgDevice(**values | changes)  # type: ignore[arg-type]


@dataclass
class ListedDevices:
    """The org's list of devices, which a test changes; `asked` counts the calls for it."""

    devices: list[OrgDevice] = field(default_factory=lambda: [org_device()])
    asked: int = 0
    as_of: int = 1_000
    error: Exception | None = None

    async def ask(self, since: int, beats: object, after: str) -> SyncPage:
        self.asked += 1
        if self.error:
            raise self.error
        return SyncPage(
            as_of=self.as_of,
            more=False,
            after="",
            devices=tuple(self.devices),
            gone=(),
        )


@dataclass
class AnsweringOrg:
    """Takes rows as a test says, and notes the ids of each call."""

    calls: list[list[str]] = field(default_factory=list)
    judge: Callable[[Sequence[Row]], Delivery] | None = None

    async def deliver(self, rows: Sequence[Row]) -> Delivery:
        self.calls.append([row.id for row in rows])
        if self.judge:
            return self.judge(rows)
        return Delivery(tuple(RowOutcome(row.id, Action.DONE, "00Q") for row in rows))


def lead(number: int, **fields: object) -> Row:
    row_id = str(uuid.UUID(int=number, version=4))
    body = {"Kiosk_Lead_Id__c": row_id, "Kiosk_Id__c": "K-001", "Store_Code__c": "S-01"}
    body |= {"LastName": f"Customer{number}", "Company": "Private"}
    return Row(row_id, "lead", msgspec.json.encode(body | fields), 0, 0)


def sealed(row: Row, device: KeyPair = DEVICE, worker: bytes = WORKER.public) -> SealedRow:
    found = seal_row(device, worker, row)
    assert found
    return found


async def hand(client: Client, rows: Sequence[Row], device: KeyPair = DEVICE) -> list[str]:
    """Hand rows in as the web does; returns their ids."""
    await RowQueue(client).take(device.id, [sealed(row, device) for row in rows])
    return [row.id for row in rows]


async def answers_of(
    client: Client, ids: Sequence[str], device: KeyPair = DEVICE, keys: WorkerKeys = TRUSTED
) -> dict[str, RowAnswer]:
    """The genuine answers that the device would be told, by row."""
    told = await RowQueue(client).tell(device.id, [], list(ids))
    found = [read_answer(signed, keys, device.id) for signed in told.answers]
    return {answer.id: answer for answer in found if answer}


async def answered(
    client: Client,
    ids: Sequence[str],
    device: KeyPair = DEVICE,
    keys: WorkerKeys = TRUSTED,
) -> dict[str, RowAnswer]:
    """Wait until each of the rows has its answer."""
    end = time.monotonic() + WAIT_S
    while len(found := await answers_of(client, ids, device, keys)) < len(ids):
        assert time.monotonic() < end, f"{len(found)} of {len(ids)} rows are answered"
        await asyncio.sleep(0.02)
    return found


async def until(met: Callable[[], bool]) -> None:
    async with asyncio.timeout(WAIT_S):
        while not met():  # noqa: ASYNC110  what is waited for tells nobody
            await asyncio.sleep(0.01)


async def until_empty(client: Client) -> None:
    """Wait until no lead is queued."""
    end = time.monotonic() + WAIT_S
    while await client.xlen(names.queue("lead")):
        assert time.monotonic() < end
        await asyncio.sleep(0.02)


def drain_of(
    client: Client,
    deliver: Deliver,
    devices: OwnList,
    number: int = 0,
    ring: WorkerKeyRing = RING,
    kind: RowKind = LEAD,
) -> tuple[LaneQueue, LaneDrain]:
    queue = LaneQueue(client, kind.name, number, kind.call_bytes)
    return queue, LaneDrain(queue, Opener(devices, ring), deliver, ring, Stats(client))


@contextlib.asynccontextmanager
async def running_lane(
    client: Client,
    deliver: Deliver,
    listed: ListedDevices | None = None,
    *,
    number: int = 0,
    ring: WorkerKeyRing = RING,
    pace: LanePace = QUICK,
    kind: RowKind = LEAD,
) -> AsyncIterator[Stopping]:
    """A lane that works as long as the context lasts, and is stopped in good order."""
    devices = OwnList((listed or ListedDevices()).ask)
    queue, drain = drain_of(client, deliver, devices, number, ring, kind)
    stopping = Stopping()
    lease = Lease(client, names.lane(kind.name, number))
    lane = DeliveryLane(LaneName(kind.name, number), queue, lease, drain, devices, stopping, pace)
    task = asyncio.create_task(lane.run())
    try:
        yield stopping
    finally:
        stopping.stop()
        await task
