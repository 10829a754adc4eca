"""The hub's client reads what the org answers by the vectors that Apex and sandbox share."""

from __future__ import annotations

import base64
import json

import pytest

from kiosk.core.fleet.key_pair import public_text
from kiosk.salesforce.hub import enrol_device, fetch_store_news, send_picture, sync_devices
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.fleet.enrolment import note_code, withdraw_code
from kiosk.sandbox.org.fleet.fleet_kiosk import FleetKiosk, with_fields
from kiosk.sandbox.org.fleet.hub_api import answer_hub
from kiosk.sandbox.org.org import Org
from tests.support.shared_vectors import names, vectors

STORIES = [
    story
    for story in vectors("hub_org")["stories"]
    if any("call" in step for step in story["steps"])
]


class SandboxClient:
    """Asks the sandbox's org with no network in between; keeps what it said."""

    def __init__(self) -> None:
        self.org = Org(lambda change: None)
        self.now = 1_796_000_000_000
        self.asked: dict[str, object] = {}

    async def post(self, path: str, body: bytes, headers: object) -> object:
        self.asked = json.loads(body)
        reply = answer_hub(self.org, path.rpartition("/")[2], self.asked, self.now)
        return json.loads(json.dumps(reply))


@pytest.mark.parametrize("story", STORIES, ids=names(STORIES))
async def test_the_client_asks_and_reads_as_the_vectors_say(story):
    client = SandboxClient()
    for step in story["steps"]:
        client.now += step.get("later", 0) * 60_000
        if "refusal" in step:
            with pytest.raises(ApiError):
                await ASKED[step["call"]](client, step["body"], {})
        elif "call" in step:
            await ASKED[step["call"]](client, step["body"], step["reply"])
            assert client.asked == client.asked | step["body"]
        else:
            prepare(client, step)


def prepare(client, step):
    table = client.org.kiosk_table
    if "save" in step and not step.get("refused"):
        fields = dict(step["save"])
        kiosk = fields.pop("Kiosk_Id__c")
        known = [record.fleet for record in table.all if record.kiosk == kiosk]
        changed = with_fields(known[0] if known else FleetKiosk(), fields)
        table.save(kiosk, changed, client.now)
    elif "code" in step:
        note_code(table, step["code"], step["hash"], client.now)
    elif "withdraw" in step:
        withdraw_code(table, step["withdraw"], client.now)
    elif "delete" in step:
        table.delete(step["delete"], client.now)


async def ask_sync(client, body, reply):
    page = await sync_devices(client, body["since"], body["beats"], body.get("after", ""))
    assert not page.dropped
    if "devices" in reply:
        assert len(page.devices) == len(reply["devices"])
        for device, told in zip(page.devices, reply["devices"], strict=True):
            assert_is_device(device, told)
    if "gone" in reply:
        assert list(page.gone) == reply["gone"]
    if "results" in reply:
        assert [one.status for one in page.results] == [one["status"] for one in reply["results"]]


async def ask_enrol(client, body, reply):
    found = await enrol_device(client, *(body[name] for name in ENROL))
    assert found.status == reply["status"]
    assert (found.enrolled is None) is ("device" not in reply)
    if found.enrolled:
        assert_is_device(found.enrolled, reply["device"])


async def ask_stores(client, body, reply):
    _, news = await fetch_store_news(client, body["stores"])
    assert [one.store for one in news] == [one["store"] for one in reply["stores"]]


async def ask_picture(client, body, reply):
    picture = base64.b64decode(body["picture"])
    await send_picture(client, body["device_id"], body["serial"], picture)


def assert_is_device(device, told):
    for name in told.keys() & {"device_id", "kiosk", "store", "status", "machine"}:
        assert getattr(device, name) == told[name]
    assert list(device.former_stores) == told.get("former_stores", list(device.former_stores))
    if "public_key" in told:
        assert public_text(device.public_key) == told["public_key"]
    if "order" not in told:
        return
    order = told["order"]
    assert (device.order is None) is (order is None)
    if device.order:
        assert device.order.serial == order.get("serial", device.order.serial)
        assert device.order.command == order.get("command", device.order.command)
        assert device.order.settings == order.get("settings", device.order.settings)
        if "args" in order:
            assert device.order.args.now == order["args"]["now"]
            assert device.order.args.person == order["args"]["person"]


ENROL = ("code_hash", "public_key", "machine", "version")
ASKED = {"sync": ask_sync, "enrol": ask_enrol, "stores": ask_stores, "picture": ask_picture}
