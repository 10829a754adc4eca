"""A kiosk's whole net with a hub: a lead of the form goes the whole circle by itself."""

from __future__ import annotations

import asyncio
import contextlib
import time

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.devices.paper import PaperLook
from kiosk.core.fleet.row_answer import answer_of, sign_answer
from kiosk.core.form.lead import LeadDraft, new_lead_key
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.lane_queue import LaneQueue, Settled
from kiosk.settings.load import load
from kiosk.store.database import DATABASE
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.outbox import Outbox
from tests.support.fleet_keys import TRUSTED, WORKER
from tests.support.hub_web import hub_web, record
from tests.support.store_harness import open_database
from tests.support.sync_harness import until

SECRET = "ab" * 32
TOML = """
[kiosk]
id = "K-1"
store = "S-1"
data_dir = "{data}"
[hub]
url = "{url}"
answers_seconds = 5
"""


@contextlib.contextmanager
def net_in(folder, url):
    from kiosk.ui.bridge import Bridge
    from kiosk.wiring.access import Access
    from kiosk.wiring.devices import Devices
    from kiosk.wiring.first_wall import first_wall_of
    from kiosk.wiring.foundation import Foundation
    from kiosk.wiring.net import net_of

    file = folder / "kiosk.toml"
    file.write_text(TOML.format(data=folder / "data", url=url))
    settings = load(file, {})
    base, bridge = Foundation.open(settings), Bridge()
    devices = Devices(settings.scanner, settings.printer, PaperLook(), bridge.show_scan)
    try:
        first = first_wall_of(base.settings, base, bridge)
        yield net_of(base.settings, Access.of(base.settings), base, devices, bridge, first)
    finally:
        base.workers.close()
        devices.close(time.monotonic())
        base.close()


@pytest.mark.slow
async def test_a_lead_of_the_form_is_handed_answered_and_erased(
    qapp, tmp_path, client, monkeypatch
):
    monkeypatch.setenv("KIOSK_SECRET_DATABASE_KEY", SECRET)
    (tmp_path / "data").mkdir()
    seen = open_database(tmp_path / "data" / DATABASE, bytes.fromhex(SECRET))
    store, outbox = DeviceStore(seen), Outbox(seen)
    keys = store.prepare()
    store.enrol(EnrolledKiosk(keys, "http://127.0.0.1", "K-9", "S-9", TRUSTED))
    async with hub_web(client) as device:
        await DeviceList(client).write([record(keys, kiosk="K-9", store="S-9")])
        with net_in(tmp_path, str(device.http.base_url)) as net:
            running = asyncio.create_task(net.run())
            draft = LeadDraft(new_lead_key(), last_name="Lovelace", consent=True)
            await net.customer.desk.submit(draft)
            await until(lambda: outbox.counts() == {RowState.HANDED: 1})
            lane = LaneQueue(client, "lead", 0)
            (entry,) = await lane.new(block_ms=100)
            done = answer_of(RowOutcome(entry.row_id, Action.DONE, "00Q"), keys.id, 1)
            await lane.settle([Settled(entry, sign_answer(WORKER, done))])
            await until(lambda: outbox.counts() == {RowState.SENT: 1})
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
    seen.close()
