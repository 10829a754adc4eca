"""`kiosk sync --once` hands rows to the hub and brings the org's answers home."""

from __future__ import annotations

import asyncio
import json
import time

import pytest

from kiosk.commands.sync import sync_outbox
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.delivery.row_kind import LEAD
from kiosk.core.fleet.row_answer import answer_of, sign_answer
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.lane_queue import LaneQueue, Settled
from kiosk.store.database import DATABASE
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.outbox import Outbox
from tests.link.test_whole_kiosk import SECRET, TOML
from tests.support.fleet_keys import ROW_ID, TRUSTED, WORKER, lead_body
from tests.support.hub_web import hub_web, record
from tests.support.store_harness import open_database


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_SECRET_DATABASE_KEY", SECRET)
    (tmp_path / "data").mkdir()
    opened = open_database(tmp_path / "data" / DATABASE, bytes.fromhex(SECRET))
    yield opened
    opened.close()


def settings_file(tmp_path, url):
    file = tmp_path / "kiosk.toml"
    file.write_text(TOML.format(data=tmp_path / "data", url=url))
    return file


@pytest.mark.slow
async def test_a_row_is_handed_over_answered_and_told(store, tmp_path, client, capsys):
    keys = DeviceStore(store).prepare()
    DeviceStore(store).enrol(EnrolledKiosk(keys, "http://127.0.0.1", "K-9", "S-9", TRUSTED))
    Outbox(store).add(ROW_ID, LEAD.name, lead_body(), time.time())
    async with hub_web(client) as device:
        await DeviceList(client).write([record(keys, kiosk="K-9", store="S-9")])
        file = settings_file(tmp_path, str(device.http.base_url))
        syncing = asyncio.create_task(asyncio.to_thread(sync_outbox, file, once=True, json=True))
        lane = LaneQueue(client, LEAD.name, 0)
        while not (entries := await lane.new(block_ms=100)):
            assert not syncing.done()
        done = answer_of(RowOutcome(ROW_ID, Action.DONE, "00Q"), keys.id, 1)
        await lane.settle([Settled(entries[0], sign_answer(WORKER, done))])
        assert await syncing == 0
    assert Outbox(store).counts() == {RowState.SENT: 1}
    told = json.loads(capsys.readouterr().out)
    assert (told["sent"], told["handed"], told["calls"], told["fault"]) == (1, 0, 0, None)


def test_a_kiosk_that_is_not_enrolled_is_told_what_to_do(store, tmp_path, capsys):
    file = settings_file(tmp_path, "http://127.0.0.1:9")
    assert sync_outbox(file, once=True, json=True) == 2
    assert "kiosk hub enrol" in capsys.readouterr().err
