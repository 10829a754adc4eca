"""An org without our Apex gives the same offers, read as records."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from kiosk.core.feed.offer import parse_offer
from kiosk.core.feed.preview import previews_in
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.salesforce.offers_soql import (
    COUNT_OF_SAVES,
    FIELDS,
    STATUS,
    SoqlSnapshots,
    offer_json,
    preview_json,
)
from kiosk.salesforce.replies import CallError
from kiosk.sandbox.org.offer_query import PAGE, query_offers
from kiosk.sandbox.org.org import Org
from tests.support.org_harness import an_org
from tests.support.shared_vectors import names, vectors

VECTORS = vectors("offer_json")["offers"]
PREVIEWS = vectors("offer_json")["previews"]
OFFERS = [
    {"number": "TEA15", "title": "Thé vert", "discount": "-15 %", "priority": 7},
    {
        "number": "B-2",
        "description": "Only here",
        "stores": ["S-01", "S-02"],
        "max_redemptions": 5,
        "offline": "limit",
        "offline_limit": 2,
        "valid_from": "2026-11-01T08:00:00Z",
        "valid_until": "2027-12-01T00:00:00Z",
        "i18n": {"de": {"title": "Nur hier"}},
    },
    {
        "number": "C-3",
        "price": "7.50",
        "was_price": "10.125",
        "currency": "KWD",
        "featured": True,
        "images": ["https://example.com/1.png", "https://example.com/2.png"],
        "days": ["MO", "SU"],
        "hours": ["09:00-11:30", "16:00-18:00"],
        "variant": {"title": "Two for one"},
    },
]


@pytest.fixture
async def org(tmp_path):
    async with an_org(tmp_path / "sandbox") as org:
        for offer in OFFERS:
            (await org.console.post("/api/offers", json=offer)).raise_for_status()
        yield org


def present(offer):
    return {key: value for key, value in offer.items() if value not in (None, "", [])}


@pytest.mark.parametrize("vector", VECTORS, ids=names(VECTORS))
def test_a_record_becomes_the_offer_of_the_vectors(vector):
    read = offer_json(vector["record"])
    assert parse_offer(read) == parse_offer(present(vector["offer"]))


@pytest.mark.parametrize("vector", PREVIEWS, ids=names(PREVIEWS))
def test_a_record_in_preview_becomes_the_preview_of_the_vectors(vector):
    assert preview_json(vector["record"]) | vector["preview"] == preview_json(vector["record"])
    (read,) = previews_in({"previews": [preview_json(vector["record"])]})
    assert (read,) == previews_in({"previews": [vector["preview"]]})
    assert read.group == vector["preview"].get("preview_group", "")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("Translations__c", "no json"),
        ("Translations__c", "[1]"),
        ("Translations__c", "[" * 100_000),
        ("Store_Codes__c", " ; ;"),
        ("Priority__c", 7.0),
        ("Price__c", float("nan")),
        ("Price__c", "seven"),
        ("Was_Price__c", True),
        ("Images__c", ["x"]),
        ("Variant__c", "[" * 100_000),
        ("Variant__c", '{"title": 1e999}'),
    ],
)
def test_a_record_that_is_odd_in_one_field_is_an_offer_all_the_same(field, value):
    record = {"Id": "a01", "Offer_Number__c": "N", "SystemModstamp": "2026-11-25T10:00:00.000+0000"}
    assert parse_offer(offer_json({**record, field: value})).number == "N"


@pytest.mark.parametrize("counts", [True, False])
async def test_both_ways_give_the_same_board(org, counts):
    """Whether or not the org counts an offer's saves."""
    await org.faults(no_version_field=not counts)
    client = org.client()
    by_apex, by_soql = await fetch_snapshot(client, "S-01"), await SoqlSnapshots(client).fetch()
    assert sorted(by_soql.offers, key=lambda o: o.id) == sorted(by_apex.offers, key=lambda o: o.id)
    assert by_soql.dropped == ()
    assert by_soql.extras == {}
    assert abs(by_soql.as_of - by_apex.as_of) < 60_000


async def test_both_ways_give_the_same_previews_and_none_as_an_offer(org):
    preview = {"number": "XMAS", "status": "Preview", "preview_group": "Head office"}
    (await org.console.post("/api/offers", json=preview)).raise_for_status()
    client = org.client()
    by_apex, by_soql = await fetch_snapshot(client), await SoqlSnapshots(client).fetch()
    (one,) = previews_in(by_soql.extras)
    assert previews_in(by_apex.extras) == (one,)
    assert (one.offer.number, one.group) == ("XMAS", "Head office")
    assert "XMAS" not in {offer.number for offer in (*by_apex.offers, *by_soql.offers)}


async def api_calls(org):
    return (await org.console.get("/api/state")).json()["api_calls"]


async def test_that_an_org_has_not_all_of_the_packages_fields_is_found_out_once(org):
    await org.faults(no_version_field=True)
    client = org.client()
    snapshots = SoqlSnapshots(client)
    calls = []
    for _ in range(2):
        before = await api_calls(org)
        assert len((await snapshots.fetch()).offers) == len(OFFERS)
        calls.append(await api_calls(org) - before)
    assert calls == [2, 1]


async def test_a_missing_field_of_another_name_is_told_and_the_count_still_asked_for():
    client = Refusing(*["INVALID_FIELD"] * 8)
    snapshots = SoqlSnapshots(client)
    for _ in range(2):
        with pytest.raises(CallError, match="INVALID_FIELD"):
            await snapshots.fetch()
    asked = [(COUNT_OF_SAVES in path, "Price__c" in path) for path in client.asked]
    assert asked == [(True, True), (False, True), (True, False), (False, False)] * 2


async def test_its_moment_goes_by_the_orgs_clock_and_lies_before_the_query(org):
    await org.faults(clock_skew_s=3_600)
    before = datetime.now(UTC).timestamp()
    snapshot = await SoqlSnapshots(org.client()).fetch()
    # The header Date has whole seconds.
    assert before + 3_598 <= snapshot.as_of / 1000 <= before + 3_601


async def test_a_field_that_is_not_deployed_is_told_by_its_code(org):
    client = org.client()
    with pytest.raises(CallError, match="INVALID_FIELD"):
        await client.get("/services/data/v67.0/query?q=SELECT%20Nope__c%20FROM%20Offer__c"
                         "%20WHERE%20Status__c%20%3D%20%27Active%27")  # fmt: skip


class Answering:
    """Salesforce at the edge: each page in turn."""

    skew = 0.0

    def __init__(self, *pages) -> None:
        self.pages = list(pages)
        self.asked: list[str] = []

    async def get(self, path):
        self.asked.append(path)
        return self.pages.pop(0)


class Refusing(Answering):
    """Each call is refused with the next code."""

    async def get(self, path):
        raise CallError(await super().get(path), 400)


def page_of(org, start):
    fields = ", ".join((*FIELDS, STATUS, COUNT_OF_SAVES))
    soql = f"SELECT {fields} FROM Offer__c WHERE Status__c = 'Active'"
    page = query_offers(soql, org.active_records(), start)
    following = page.pop("next", None)
    return page | ({"nextRecordsUrl": f"/services/data/v67.0/query/01g0-{following}"}
                   if following else {})  # fmt: skip


async def test_more_than_a_page_is_read_to_its_end():
    org = Org(lambda _change: None)
    for number in range(PAGE + 5):
        org.create_offer({"number": f"N{number}"}, 1_000)
    client = Answering(page_of(org, 0), page_of(org, PAGE))
    snapshot = await SoqlSnapshots(client).fetch()
    assert len(snapshot.offers) == PAGE + 5
    assert client.asked[1] == f"/services/data/v67.0/query/01g0-{PAGE}"


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {"records": []},
        {"done": True, "records": "x"},
        {"done": False, "records": []},
        {
            "done": False,
            "records": [],
            "nextRecordsUrl": "//evil.example/query/1",
        },
        {"done": False, "records": [], "nextRecordsUrl": "/services/data/v67.0/query/1?x=/.."},
    ],
    ids=json.dumps,
)
async def test_what_is_no_page_proves_nothing_and_leads_nowhere_else(answer):
    client = Answering(answer)
    with pytest.raises(CallError, match="NOT_A_RESULT"):
        await SoqlSnapshots(client).fetch()
    assert len(client.asked) == 1
