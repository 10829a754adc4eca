"""What a kiosk makes of the hub's refusals: it corrects, waits or is silent, and drops nothing."""

from __future__ import annotations

import time

import pytest

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.hub_reason import HubReason
from kiosk.core.delivery.outcome import Action
from kiosk.core.fleet.hub_refusal import HubRefusal
from kiosk.hub.redis import names
from kiosk.hub.redis.device_list import DeviceList
from kiosk.link.faults import refused
from tests.support.fleet_keys import DEVICE, STRANGER
from tests.support.hub_kiosk import hub_kiosk, states
from tests.support.hub_web import MACHINE, hub_web, record

DAY_S = 86_400


@pytest.fixture
async def url(client):
    async with hub_web(client) as device:
        yield str(device.http.base_url)


async def reason_of(kiosk):
    with pytest.raises(CallFaultError) as failed:
        await kiosk.client.call("POST", "/v1/answers", b"{}")
    return failed.value.fault.reason


@pytest.mark.parametrize("off", [-DAY_S, DAY_S])
async def test_a_clock_that_is_a_day_off_is_corrected_and_the_call_made_once_more(
    tmp_path, client, url, off
):
    async with hub_kiosk(tmp_path, url, wall=lambda: time.time() + off) as kiosk:
        kiosk.fill_in()
        assert (await kiosk.drain.run()).taken == 1


async def test_a_copied_disk_is_refused_as_a_twin_while_the_first_machine_works_on(
    tmp_path, client, url
):
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    other = {"run": "0000cccc", "machine": "f" * 16}
    async with (
        hub_kiosk(first, url, boot=5) as kiosk,
        hub_kiosk(second, url, boot=4, **other) as copy,
    ):
        kiosk.fill_in()
        copy.fill_in("0e0f4a52-0000-4000-8000-000000000002")
        # The hub judges by the second in which a token was made.
        kiosk.client._wall = lambda: time.time() - 5
        assert (await kiosk.drain.run()).taken == 1
        drained = await copy.drain.run()
        assert drained.fault
        assert drained.fault.reason == HubReason.TWIN
        assert states(copy, ["0e0f4a52-0000-4000-8000-000000000002"]) == ["pending"]
        await kiosk.answers.round()


async def test_a_revoked_kiosk_keeps_its_rows_and_is_silent(tmp_path, client, url):
    revoked = []
    async with hub_kiosk(tmp_path, url, on_revoked=lambda: revoked.append(1)) as kiosk:
        kiosk.fill_in()
        await DeviceList(client).write([record(status="Revoked")])
        drained = await kiosk.drain.run()
        assert drained.fault
        assert drained.fault.reason == HubReason.REVOKED
        assert drained.fault.retry_after == 3_600
        assert (states(kiosk), revoked) == (["pending"], [1])
        assert kiosk.entry().body
        # The hub would take it now; the kiosk does not ask for an hour.
        await DeviceList(client).write([record()])
        assert await reason_of(kiosk) == HubReason.REVOKED


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"status": "Pending"}, HubReason.PENDING),
        ({"public": STRANGER.public}, HubReason.UNREADABLE),
    ],
)
async def test_a_device_that_is_not_let_in_is_told_why(tmp_path, client, url, change, reason):
    await DeviceList(client).write([record(**change)])
    async with hub_kiosk(tmp_path, url) as kiosk:
        assert await reason_of(kiosk) == reason


async def test_a_device_that_is_not_on_the_list_is_unknown_only_once_the_list_is_whole(
    tmp_path, client, url
):
    await client.delete(names.device(DEVICE.id))
    async with hub_kiosk(tmp_path, url) as kiosk:
        assert await reason_of(kiosk) == HubReason.UNKNOWN
    await client.delete(names.LIST)
    async with hub_kiosk(tmp_path, url) as kiosk:
        assert await reason_of(kiosk) == HubReason.BUSY


@pytest.mark.parametrize("refusal", HubRefusal)
def test_no_refusal_holds_or_ends_a_row(refusal):
    fault = refused(refusal).fault
    assert fault.action in {Action.RETRY, Action.HOLD_LANE}
    assert fault.sentence
    assert fault.retry_after > 0


async def test_a_call_has_no_parameter_that_names_another_store(tmp_path, client, url):
    async with hub_kiosk(tmp_path, url) as kiosk:
        told = []
        for target in ("/v1/keys", "/v1/keys?store=S-02"):
            reply = await kiosk.client.call("GET", target, expected=frozenset({200, 404}))
            told.append((reply.status_code, reply.content))
        assert told[0] == told[1]
        assert kiosk.client.identity.machine == MACHINE
