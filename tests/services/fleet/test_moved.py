"""A kiosk that the org has moved: the new store is on disk, and a new start takes it."""

from __future__ import annotations

import asyncio
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.core.counter.store_news import StoreNews
from kiosk.core.fleet.signed_box import StoreKeys
from kiosk.core.wall.opening_hours import opening_hours
from kiosk.services.fleet.new_start import NewStart
from kiosk.services.fleet.store_keys import StoreKeysDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.load import load
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.wiring.enrolled_start import as_known_at_hub
from tests.support.fleet_keys import TRUSTED
from tests.support.store_harness import KEY, open_database

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


class News:
    def __init__(self):
        self.learnt = []

    async def learn(self, news):
        self.learnt.append(news)


@pytest.fixture
def device(tmp_path):
    with closing(open_database(tmp_path / "kiosk.db", KEY)) as connection:
        found = DeviceStore(connection)
        found.enrol(EnrolledKiosk(found.prepare(), "https://h.example", "K-9", "S-01", TRUSTED))
        yield found


@pytest.mark.parametrize(("told", "moves"), [("S-01", 0), ("S-09", 1)])
async def test_another_store_is_on_disk_before_a_new_start_is_wanted(device, tmp_path, told, moves):
    keys = StoreKeys(kid="0" * 16, store=told, keys=[], as_of=1)
    file, news, seen = tmp_path / "kiosk.toml", News(), []
    file.write_text('[kiosk]\nid = "K-1"\nstore = "S-00"\n[hub]\nurl = "https://h.example"\n')

    async def fetch():
        return keys

    def moved():
        seen.append(as_known_at_hub(load(file, {}), device).kiosk.store)

    with closing(WorkerThread()) as disk:
        desk = StoreKeysDesk(fetch, news, device, disk, "S-01", moved)
        await desk.renew()
        await desk.renew()
    assert seen == [told] * moves
    assert news.learnt == [StoreNews(()), StoreNews(())]


@pytest.mark.parametrize(
    ("hours", "now", "starts"),
    [("09:00-18:00", True, True), ("09:00-18:00", False, False), ("13:00-18:00", False, True)],
)
async def test_a_planned_start_waits_for_closing_time_unless_it_is_to_be_now(hours, now, starts):
    begun = asyncio.Event()
    start = NewStart(opening_hours(hours, {}), lambda: NOON, begun.set, report_s=0)
    start.plan(now=now)
    running = asyncio.create_task(start.run())
    for _ in range(10):
        await asyncio.sleep(0)
    running.cancel()
    assert begun.is_set() == starts
