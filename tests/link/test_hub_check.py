"""`kiosk check` tells that the hub refuses this kiosk's key, without a call as the device."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.checks.hub import check_hub
from kiosk.core.counter.health import Level
from kiosk.core.delivery.hub_reason import HUB_ADVICE, HubReason
from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.settings.load import load
from kiosk.store.database import DATABASE
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.feed_record import FeedRecord, FeedRecords
from kiosk.store.lanes import LaneFault, Lanes
from kiosk.wiring.network import network_of
from tests.link.test_whole_kiosk import SECRET, TOML
from tests.support.fleet_keys import TRUSTED
from tests.support.hub_web import hub_web
from tests.support.store_harness import open_database


def told_to_a_lane(store, reason, sentence):
    Lanes(store).failed(LaneFault("lead", reason, sentence, True, 1.0, 2.0, reason))


def told_to_the_feed(store, reason, sentence):
    status = FeedStatus(FeedState.CATCHING_UP, detail=sentence, reason=reason)
    FeedRecords(store).save(FeedRecord(status, 0.0, datetime.now(UTC)))


@pytest.mark.parametrize("tell", [told_to_a_lane, told_to_the_feed])
@pytest.mark.parametrize(
    ("reason", "verdict"),
    [
        (None, Level.OK),
        (HubReason.TWIN, Level.FAIL),
        (HubReason.REVOKED, Level.FAIL),
        (HubReason.PENDING, Level.FAIL),
        (HubReason.BUSY, Level.OK),
    ],
)
async def test_a_kiosk_that_the_hub_refuses_is_told(
    tmp_path, client, monkeypatch, reason, verdict, tell
):
    monkeypatch.setenv("KIOSK_SECRET_DATABASE_KEY", SECRET)
    (tmp_path / "data").mkdir()
    store = open_database(tmp_path / "data" / DATABASE, bytes.fromhex(SECRET))
    device = DeviceStore(store)
    device.enrol(EnrolledKiosk(device.prepare(), "http://127.0.0.1", "K-9", "S-9", TRUSTED))
    if reason:
        tell(store, reason, HUB_ADVICE[reason].sentence())
    store.close()
    file = tmp_path / "kiosk.toml"
    async with hub_web(client) as calling:
        file.write_text(TOML.format(data=tmp_path / "data", url=str(calling.http.base_url)))
        settings = load(file, {})
        line = await check_hub(settings, network_of(settings.network, {}))
    assert line.verdict is verdict
    assert not reason or verdict is Level.OK or HUB_ADVICE[reason].happened in line.remedy
