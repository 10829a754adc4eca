"""A disk that takes half a second for each write delays neither the wall nor the socket."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime

from kiosk.core.feed.capture_time import Stamp
from kiosk.core.form.form import FormRules
from kiosk.core.form.lead import LeadDraft, LeadOrigin, new_lead_key
from kiosk.core.form.submission import Submission
from kiosk.services.delivery.lead_desk import LeadDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.outbox import Outbox
from tests.support.store_harness import KEY, open_database

SLOW_S = 0.5


def slow_database(folder):
    """Each insert into the outbox holds SQLite, its lock included, for SLOW_S."""
    connection = open_database(folder / "k.db", KEY)
    connection.create_function("crawl", 0, lambda: time.sleep(SLOW_S))
    connection.execute("CREATE TEMP TRIGGER slow AFTER INSERT ON outbox BEGIN SELECT crawl(); END")
    return connection


async def test_the_loop_turns_on_while_a_lead_is_being_written(tmp_path):
    connection, disk = slow_database(tmp_path), WorkerThread()
    origin = LeadOrigin("K-001", "S-01")
    desk = LeadDesk(
        Outbox(connection),
        disk,
        FormRules(),
        origin,
        lambda: Stamp(datetime.now(UTC)),
        lambda: None,
    )
    writing = asyncio.create_task(
        desk.submit(LeadDraft(new_lead_key(), last_name="Lovelace", consent=True))
    )
    turns = 0
    while not writing.done():
        await asyncio.sleep(0)
        turns += 1
    assert await writing is Submission.SAVED
    # Blocked, the loop would have turned a handful of times.
    assert turns > 1000
    disk.close()
    connection.close()
