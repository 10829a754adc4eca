"""A sync of an outbox on disk, with an org that answers as a test says."""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager

from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.row_kind import LEAD
from kiosk.services.delivery.drain import Drain
from kiosk.services.delivery.sync import Sync, SyncPace
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.lanes import Lanes
from kiosk.store.outbox import Outbox
from tests.support.store_harness import KEY, open_database

AT_ONCE = SyncPace(0, 0)


class Org:
    """Answers with each delivery in turn, then with success; remembers what it was sent."""

    def __init__(self, *answers) -> None:
        self.answers = list(answers)
        self.asked: list[list[str]] = []
        self.all_done = asyncio.Event()

    async def deliver(self, rows):
        self.asked.append([row.id for row in rows])
        if self.answers:
            answer = self.answers.pop(0)
            return answer(rows) if callable(answer) else answer
        self.all_done.set()
        return Delivery(tuple(RowOutcome(row.id, Action.DONE, f"00Q{row.id}") for row in rows))


@asynccontextmanager
async def syncing(folder, org, rows=("a", "b", "c"), pace=AT_ONCE):
    """Yields the outbox over a connection of the test's own: the other is the disk thread's."""
    connection, seen = (open_database(folder / "k.db", KEY) for _ in range(2))
    outbox, disk = Outbox(connection), WorkerThread()
    for number, row in enumerate(rows):
        outbox.add(row, "lead", b"{}", float(number))
    drain = Drain(LEAD, outbox, disk, org.deliver, random.Random(1))
    sync = Sync(drain, Lanes(connection), disk, random.Random(1), pace)
    task = asyncio.create_task(sync.run())
    try:
        yield Outbox(seen), sync
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        disk.close()
        connection.close()
        seen.close()


async def until(condition):
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  the outbox tells nobody of its counts
            await asyncio.sleep(0.01)
