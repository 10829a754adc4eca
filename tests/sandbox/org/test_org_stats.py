"""The sandbox's org adds up what kiosks counted as the vectors say, which the Apex tests share."""

from __future__ import annotations

from collections import Counter
from datetime import date
from uuid import uuid4

import pytest

from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.stat_records import COUNTERS, stat_json
from kiosk.sandbox.org.stats import stat_rows, take_stat
from tests.support.shared_vectors import names, vectors

STATS = vectors("stat_results")
ENDPOINT = "/services/apexrest/kiosk/v1/stats"
ROW = {
    "Stat_Key__c": "f5698272-3214-5e47-a886-7474d4e3b61b",
    "Kiosk_Id__c": "K-001",
    "Store_Code__c": "S-01",
    "Day__c": "2026-11-30",
    "Offers": [{"number": "OFF-1", "variant": "", "hours": {"9": {"shown": 60, "taps": 2}}}],
}


@pytest.fixture
def org():
    return Org(lambda change: None)


@pytest.mark.parametrize("story", STATS["stories"], ids=names(STATS["stories"]))
def test_days_are_added_as_the_vectors_say(org, story):
    receipts = {}
    for step in story["steps"]:
        results = [take_stat(org, row) for row in stat_rows({"stats": step["post"]})]
        assert [short(result) for result in results] == step["results"]
        for result in results:
            if result["salesforce_id"]:
                known = receipts.setdefault(result["id"].lower(), result["salesforce_id"])
                assert result["salesforce_id"] == known
    kept = [stat_json(one) for one in org.stat_table.all]
    for record in story["records"]:
        (found,) = [one for one in kept if is_same(one, record)]
        assert {name: found[name] for name in COUNTERS} == dict.fromkeys(COUNTERS, 0) | {
            name: record[name] for name in COUNTERS if name in record
        }
        assert found["hours"] == record.get("hours", found["hours"])
    assert len(kept) == len(story["records"])


def is_same(one, record):
    return one["day"] == date.fromisoformat(record["day"]) and all(
        one[name] == record[name] for name in ("store", "number", "variant")
    )


def short(result):
    kept = {key: result[key] for key in ("id", "status")}
    error = result["error"]
    return kept | {"code": error.code, "fields": list(error.fields)} if error else kept


@pytest.mark.parametrize("case", STATS["refusals"], ids=names(STATS["refusals"]))
def test_a_call_that_cannot_be_used_is_refused_as_the_vectors_say(org, case):
    with pytest.raises(ApiError) as refusal:
        stat_rows(case["body"])
    assert (refusal.value.status, refusal.value.code) == (case["status"], case["code"])
    assert org.stat_table.all == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("Stat_Key__c", 5),
        ("Store_Code__c", "s" * 256),
        ("Day__c", "2026-02-29"),
        ("Day__c", "1926-11-30"),
        ("Offers", [{"number": "X", "variant": "", "hours": {"9": {"shown": 1_000_001}}}]),
        ("Offers", [{"number": "X", "variant": 1, "hours": {}}]),
        ("Offers", [{"number": " ", "variant": "", "hours": {}}]),
        ("Offers", [{"number": "X", "variant": ""}]),
        ("Offers", [{"number": str(place), "hours": {}} for place in range(2_001)]),
    ],
)
def test_a_row_that_is_not_as_agreed_is_rejected_as_apex_rejects_it(org, field, value):
    result = take_stat(org, {**ROW, field: value})
    assert (result["status"], result["error"].fields) == ("rejected", (field,))
    assert org.stat_table.all == ()


def test_the_funnel_adds_stores_and_days(org):
    take_stat(org, ROW)
    take_stat(org, {**ROW, "Stat_Key__c": "a", "Store_Code__c": "S-02"})
    (told,) = org.stat_table.funnel()
    assert Counter({name: told[name] for name in COUNTERS}) == Counter(shown=120, taps=4)
    assert (told["number"], told["variant"], org.stat_table.receipt_count) == ("OFF-1", "", 2)


@pytest.mark.parametrize("situation", ["edge_fails", "sent_before"])
def test_the_endpoint_adds_once_in_all_weather_and_the_console_shows_it(kiosk, remote, situation):
    number = str(uuid4())[:15]
    row = {**ROW, "Stat_Key__c": str(uuid4()), "Offers": [{**ROW["Offers"][0], "number": number}]}
    remote.set_faults(next=[{"situation": situation}])
    for _ in range(2):
        reply = kiosk.http.post(ENDPOINT, json={"stats": [row]}, headers=kiosk.headers())
    assert [one["status"] for one in reply.json()["results"]] == ["exists"]
    (kept,) = [one for one in remote.stats() if one["number"] == number]
    (shown,) = [one for one in remote.state()["funnel"] if one["number"] == number]
    assert (kept["taps"], kept["hours"], shown["shown"]) == (2, ROW["Offers"][0]["hours"], 60)
