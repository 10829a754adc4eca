"""The sandbox's org tells offers and takes leads as the vectors say, which the Apex tests share."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import msgspec
import pytest

from kiosk.core.counter.voucher import kiosk_key, offer_key
from kiosk.core.delivery import heartbeat as sent
from kiosk.core.feed.change import Check, Withdrawn, check_of
from kiosk.core.feed.offer import Offer, parse_offer
from kiosk.salesforce.look_fields import look_json
from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.kiosks import HeartbeatBody, KioskTable
from kiosk.sandbox.org.leads import take_leads
from kiosk.sandbox.org.offer_change import Previewed
from kiosk.sandbox.org.offer_events import contract, events_for
from kiosk.sandbox.org.offer_snapshot import offer_snapshot
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.redemptions import take_redemption
from tests.support.shared_vectors import names, vectors

OFFERS = vectors("offer_json")
LEADS = vectors("lead_results")
REDEMPTIONS = vectors("redemption_results")
FIELDS = {
    "Offer_Number__c": "number",
    "Offer_Description__c": "description",
    "Title__c": "title",
    "Discount_Label__c": "discount",
    "Terms__c": "terms",
    "Image_URL__c": "image",
    "Valid_From__c": "valid_from",
    "Valid_Until__c": "valid_until",
    "Priority__c": "priority",
    "Max_Redemptions__c": "max_redemptions",
}
KIOSK_FIELDS = {
    "Kiosk_Id__c": "kiosk",
    "Store_Code__c": "store",
    "Version__c": "version",
    "Queue_Pending__c": "pending",
    "Queue_Held__c": "held",
    "Queue_Oldest_Seconds__c": "oldest_pending_seconds",
    "Feed_State__c": "feed",
    "Feed_Age_Seconds__c": "feed_age_seconds",
    "Clock_Skew_Ms__c": "clock_skew_ms",
    "Wrong_Pins__c": "wrong_pins",
    "Board_Newest__c": "board_newest",
    "Board_Count__c": "board_count",
    "Board_Sum__c": "board_sum",
    "Latency_P50_Ms__c": "latency_p50_ms",
    "Latency_P95_Ms__c": "latency_p95_ms",
    "Latency_P99_Ms__c": "latency_p99_ms",
    "Latency_Count__c": "latency_count",
    "Uptime_Seconds__c": "uptime_seconds",
    "Unclean_Stops__c": "unclean_stops",
    "Watchdog_Bites__c": "watchdog_bites",
    "Disk_Free_Mb__c": "disk_free_mb",
    "Disk_Wear_Percent__c": "disk_wear_percent",
    "Temperature_C__c": "temperature_c",
    "Power__c": "power",
    "Printer__c": "printer",
    "Expected_By__c": "expected_by",
    "Ring__c": "ring",
}
NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)


@pytest.fixture
def org():
    return Org(lambda change: None)


@pytest.mark.parametrize("case", OFFERS["offers"], ids=names(OFFERS["offers"]))
def test_a_record_is_told_as_the_vectors_say(case):
    record, told = case["record"], case["offer"]
    fields = {key: record[name] for name, key in FIELDS.items() if name in record}
    codes = (code.strip() for code in record.get("Store_Codes__c", "").split(";"))
    fields["stores"] = [code for code in codes if code]
    fields |= look_json(record)
    org = Org(lambda change: None, counts_saves=lambda: "Version__c" in record)
    offer = org.create_offer(fields, told["modified"])
    for _ in range(1, record.get("Version__c", 1)):
        offer = org.change_offer(offer.id, {}, told["modified"])
    kept = msgspec.structs.replace(offer, id=told["id"])
    shown = json.loads(msgspec.json.encode(contract(kept)))
    assert {key: shown[key] for key in told} == told
    assert parse_offer(told) == parse_offer(shown)


@pytest.mark.parametrize("case", OFFERS["events"], ids=names(OFFERS["events"]))
def test_changes_are_split_over_events_as_the_vectors_say(case):
    gone = [msgspec.convert(one, Withdrawn) for one in case["withdrawn"]]
    previewed = [Previewed(**one) for one in case.get("previews", ())]
    changes = [*map(parse_offer, case["offers"]), *gone, *previewed]
    events = events_for(changes, Check(count=50, sum=1))
    assert all(len(event.data.encode()) < 10_000 for event in events)
    assert [shape_of(event) for event in events] == case["events"]


def shape_of(event):
    data = json.loads(event.data)
    asks = {"confirm": data["confirm"]} if "confirm" in data else {}
    if event.name == "offers-refetch":
        return {"name": event.name, **asks}
    ids = {key: [one["id"] for one in data[key]] for key in ("offers", "withdrawn")}
    news = {"previews": data["previews"]} if "previews" in data else {}
    return {"name": event.name, **ids, "check": "check" in data, **asks, **news}


@pytest.mark.parametrize("case", OFFERS["previews"], ids=names(OFFERS["previews"]))
def test_a_preview_is_told_as_the_vectors_say(org, case):
    record, told = case["record"], case["preview"]
    fields = {key: record[name] for name, key in FIELDS.items() if name in record}
    fields |= look_json(record)
    group = record.get("Preview_Group__c")
    offer = org.create_offer(
        fields | {"status": "Preview", "preview_group": group}, told["modified"]
    )
    for _ in range(1, record["Version__c"]):
        org.change_offer(offer.id, {}, told["modified"])
    reply = offer_snapshot(org, {"after": "0"}, told["modified"])
    (shown,) = json.loads(msgspec.json.encode(reply["previews"]))
    assert {key: shown.get(key) for key in told} == told | {"id": offer.id}
    assert "preview_group" in told or "preview_group" not in shown
    assert reply["offers"] == []


@pytest.mark.parametrize("case", OFFERS["checks"])
def test_a_check_is_the_count_and_the_sum_of_versions(case):
    active = [Offer(id="x", number="x", modified=version) for version in case["modified"]]
    assert msgspec.to_builtins(check_of(active)) == case["check"]


@pytest.mark.parametrize("case", LEADS["endpoint"], ids=names(LEADS["endpoint"]))
def test_leads_are_taken_as_the_vectors_say(org, case):
    ids = {}
    for step in case["steps"]:
        if "delete" in step:
            org.delete_lead(org.receipt(step["delete"]))
            continue
        results = take_leads(org, {"leads": step["post"]}, now=1)
        assert [short(result) for result in results] == step["results"]
        for result in results:
            if result["salesforce_id"]:
                known = ids.setdefault(result["id"].lower(), result["salesforce_id"])
                assert result["salesforce_id"] == known


def short(result):
    kept = {key: result[key] for key in ("id", "status")}
    error = result["error"]
    return kept | {"code": error.code, "fields": list(error.fields)} if error else kept


@pytest.mark.parametrize("story", REDEMPTIONS["stories"], ids=names(REDEMPTIONS["stories"]))
def test_redemptions_are_judged_as_the_vectors_say(story):
    org = Org(lambda change: None)
    org.master_keys.rotate()  # the second generation
    offers = []
    for record in story["offers"]:
        fields = {FIELDS[name]: value for name, value in record.items()}
        offers.append(org.create_offer(fields, 1))
    for step in story["steps"]:
        rows = [{name: made(value, offers) for name, value in row.items()} for row in step["post"]]
        results = [take_redemption(org, row, now=1) for row in rows]
        assert [judged(result) for result in results] == step["results"]


def made(value, offers):
    """The value itself, or what stands for an offer's id or for a voucher's name."""
    if not isinstance(value, dict):
        return value
    if "voucher" not in value:
        return offers[value["offer"]].id[: value.get("length", 18)]
    voucher = value["voucher"]
    offer = offer_key(offers[voucher["offer"]].id).hex()
    name = f"1{voucher['generation']}{offer}{kiosk_key(voucher['kiosk']).hex()}00000109d8"
    return name.upper() if voucher.get("upper") else name


def judged(result):
    kept = {key: result.get(key) for key in ("status", "conflict")}
    error = result["error"]
    return kept | {"code": error.code, "fields": list(error.fields)} if error else kept


@pytest.mark.parametrize("case", LEADS["refusals"], ids=names(LEADS["refusals"]))
def test_a_call_that_cannot_be_used_is_refused_as_the_vectors_say(org, case):
    with pytest.raises(ApiError) as refusal:
        take_leads(org, case["body"], now=1)
    assert (refusal.value.status, refusal.value.code) == (case["status"], case["code"])
    assert org.leads == ()


def test_heartbeats_are_kept_as_the_vectors_say():
    kiosks = KioskTable()
    for step in vectors("heartbeat")["steps"]:
        row, _ = kiosks.upsert(msgspec.convert(step["body"], HeartbeatBody), NOW)
        kept = {name: getattr(row.beat, KIOSK_FIELDS[name]) for name in step["record"]}
        assert (kept, len(kiosks.all)) == (step["record"], step["kiosks"])


REFUSED = vectors("heartbeat")["refusals"]


@pytest.mark.parametrize("case", REFUSED, ids=names(REFUSED))
def test_what_is_no_heartbeat_is_refused_as_the_vectors_say(case):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(case["body"], HeartbeatBody)


def test_the_kiosks_own_heartbeat_has_the_keys_of_the_vectors():
    (first, *_) = vectors("heartbeat")["steps"]
    assert set(sent.Heartbeat.__struct_fields__) == set(first["body"])
