"""The sandbox answers the hub as the vectors say, which the Apex tests share."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.fleet.enrolment import note_code, withdraw_code
from kiosk.sandbox.org.fleet.fleet_kiosk import WRITABLE, FleetKiosk, with_fields
from kiosk.sandbox.org.fleet.hub_api import answer_hub
from kiosk.sandbox.org.fleet.kiosk_trigger import FieldRefusedError
from kiosk.sandbox.org.heartbeat_api import take_heartbeat
from kiosk.sandbox.org.org import Org
from tests.support.shared_vectors import names, vectors

HUB = vectors("hub_org")
READ = {
    **WRITABLE,
    "Device_Id__c": "device_id",
    "Queue_Handed__c": "handed",
    "Queue_Pending__c": "pending",
    "Command_Serial__c": "command_serial",
    "Command_Result__c": "command_result",
    "Settings_State__c": "settings_state",
    "Settings_Note__c": "settings_note",
}


@pytest.mark.parametrize("story", HUB["stories"], ids=names(HUB["stories"]))
def test_the_hub_is_answered_as_the_vectors_say(story):
    org, now = Org(lambda change: None), 1_796_000_000_000
    for step in story["steps"]:
        now += step.get("later", 0) * 60_000
        take(org, step, now)


@pytest.mark.parametrize("case", HUB["refusals"], ids=names(HUB["refusals"]))
def test_the_hub_is_refused_as_the_vectors_say(case):
    call(Org(lambda change: None), case, 1_796_000_000_000)


def take(org, step, now):
    table = org.kiosk_table
    if "save" in step:
        save(table, dict(step["save"]), step.get("refused"), now)
    elif "code" in step:
        note_code(table, step["code"], step["hash"], now)
    elif "withdraw" in step:
        withdraw_code(table, step["withdraw"], now)
    elif "delete" in step:
        table.delete(step["delete"], now)
    elif "record" in step:
        record = table.get(step["record"])
        kept = {**asdict(record.fleet), "pending": record.beat.pending}
        for field, value in step["has"].items():
            assert (kept[READ[field]] or None) == (value or None), field
    elif "later" not in step:
        call(org, step, now)


def save(table, fields, refused, now):
    kiosk = fields.pop("Kiosk_Id__c")
    known = [record.fleet for record in table.all if record.kiosk == kiosk]
    changed = with_fields(known[0] if known else FleetKiosk(), fields)
    if not refused:
        table.save(kiosk, changed, now)
        return
    with pytest.raises(FieldRefusedError) as caught:
        table.save(kiosk, changed, now)
    assert caught.value.field == refused


def call(org, step, now):
    if "beat" in step:
        reply = take_heartbeat(org.kiosk_table, step["beat"], now)
    elif "refusal" in step:
        with pytest.raises(ApiError) as caught:
            answer_hub(org, step["call"], expanded(step["body"]), now)
        assert f"{caught.value.status} {caught.value.code}" == step["refusal"]
        return
    else:
        reply = answer_hub(org, step["call"], step["body"], now)
    assert_like(step["reply"], json.loads(json.dumps(reply)))


def expanded(body):
    """The body with long texts, which vectors write as what is repeated and how often."""
    return {
        key: value["repeat"] * value["times"] if isinstance(value, dict) and value else value
        for key, value in body.items()
    }


def assert_like(expected, given):
    """What is expected may say less of an object than there is, but not of a list."""
    if isinstance(expected, dict):
        assert isinstance(given, dict)
        for key, value in expected.items():
            assert_like(value, given[key])
    elif isinstance(expected, list):
        assert len(expected) == len(given)
        for one, other in zip(expected, given, strict=True):
            assert_like(one, other)
    else:
        assert expected == given
