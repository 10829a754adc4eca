"""Salesforce over the wire: snapshot, leads, counted calls, pictures, faults, hostile bodies."""

from __future__ import annotations

import json
from email.utils import parsedate_to_datetime
from uuid import uuid4

import httpx
import pytest

from kiosk.core.feed.change import parse_snapshot
from tests.support.sandbox_harness import LEADS, OFFERS, calls_used

JSON = {"Content-Type": "application/json"}


def lead(**fields):
    person = {"LastName": "Lovelace", "Company": "Private customer"}
    return {**person, "Kiosk_Lead_Id__c": str(uuid4()), **fields}


def test_the_snapshot_holds_the_active_offers_as_of_now(kiosk, remote):
    kept = remote.add_offer(number=f"N-{uuid4()}"[:40], title="Kept", stores=["S-01"])
    gone = remote.add_offer(number=f"N-{uuid4()}"[:40], title="Gone")
    remote.withdraw_offer(gone)
    reply = kiosk.http.get(OFFERS, headers=kiosk.headers())
    snapshot = parse_snapshot(reply.json())
    offers = {offer.id: offer for offer in snapshot.offers}
    assert offers[kept].title == "Kept"
    assert gone not in offers
    assert snapshot.dropped == ()
    assert snapshot.as_of >= max(offer.modified for offer in snapshot.offers)
    assert reply.headers["Content-Type"].startswith("application/json")


def test_every_authorised_call_is_counted_and_has_a_date_and_no_other_call_is(kiosk):
    headers = kiosk.headers()
    first = kiosk.http.get(OFFERS, headers=headers)
    kiosk.headers()
    kiosk.http.get(OFFERS)
    second = kiosk.http.post(LEADS, content=b"{}", headers=headers)
    third = kiosk.http.post(LEADS, content=b"{", headers={**headers, **JSON})
    start = calls_used(first)
    assert [calls_used(reply) for reply in (second, third)] == [start + 1, start + 2]
    assert parsedate_to_datetime(first.headers["Date"]) is not None


def test_leads_are_inserted_once_and_the_console_sees_them(kiosk, remote):
    new, bad = lead(FirstName="Ada", Email="ada@example.com"), lead(LastName="")
    headers = kiosk.headers()
    first = kiosk.http.post(LEADS, json={"leads": [new, bad]}, headers=headers).json()["results"]
    again = kiosk.http.post(LEADS, json={"leads": [new, bad]}, headers=headers).json()["results"]
    assert [row["status"] for row in first] == ["created", "rejected"]
    assert [row["status"] for row in again] == ["exists", "rejected"]
    assert first[0] == {**again[0], "status": "created"}
    assert first[1]["error"]["code"] == "REQUIRED_FIELD_MISSING"
    assert first[1]["error"]["fields"] == ["LastName"]
    assert first[1]["error"]["message"]
    found = [one for one in remote.leads() if one["Kiosk_Lead_Id__c"] == new["Kiosk_Lead_Id__c"]]
    assert [(one["Id"], one["FirstName"]) for one in found] == [(first[0]["salesforce_id"], "Ada")]


def leads_of(*rows) -> bytes:
    return json.dumps({"leads": rows}).encode()


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 400, "JSON_PARSER_ERROR"),
        (b"{", 400, "JSON_PARSER_ERROR"),
        (b"null", 400, "JSON_PARSER_ERROR"),
        (b"[]", 400, "JSON_PARSER_ERROR"),
        (b'"leads"', 400, "JSON_PARSER_ERROR"),
        (b"\xff\xfe\x00", 400, "JSON_PARSER_ERROR"),
        (b"\xef\xbb\xbf{}", 400, "JSON_PARSER_ERROR"),
        (b"NaN", 400, "JSON_PARSER_ERROR"),
        (b'{"leads":[' + b"9" * 5_000 + b"]}", 400, "JSON_PARSER_ERROR"),
        (b'{"leads":["\\ud800"]}', 400, "JSON_PARSER_ERROR"),
        (b"[" * 200_000, 400, "JSON_PARSER_ERROR"),
        (b'{"leads":' * 100_000, 400, "JSON_PARSER_ERROR"),
        (b'{"leads":[' + b"[" * 900 + b"]" * 900 + b"]}", 400, "JSON_PARSER_ERROR"),
        (b'{"leads":{}}', 400, "JSON_PARSER_ERROR"),
        (b'{"leads":[null]}', 400, "JSON_PARSER_ERROR"),
        (b'{"leads":[1]}', 400, "JSON_PARSER_ERROR"),
        (leads_of({"Nope__c": 1}), 400, "INVALID_FIELD"),
        (leads_of({"": ""}), 400, "INVALID_FIELD"),
        (leads_of(*[{}] * 201), 400, "EXCEEDED_ID_LIMIT"),
        (
            b'{"leads":[{"Description":"' + b"x" * 6_000_000 + b'"}]}',
            413,
            "EXCEEDED_MAX_SIZE_REQUEST",
        ),
    ],
    ids=lambda value: str(value[:24]) if isinstance(value, bytes) else None,
)
def test_a_hostile_body_is_refused_as_the_data_api_refuses(kiosk, remote, body, status, code):
    before = remote.state()["lead_count"]
    reply = kiosk.http.post(LEADS, content=body, headers={**kiosk.headers(), **JSON})
    assert reply.status_code == status
    assert [error["errorCode"] for error in reply.json()] == [code]
    assert all(error["message"] for error in reply.json())
    assert remote.state()["lead_count"] == before


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"Kiosk_Lead_Id__c": {"a": [1, 2]}},
        {"Kiosk_Lead_Id__c": 7, "LastName": True, "Company": []},
        {"LastName": "\x00", "Company": "x", "Kiosk_Lead_Id__c": "x" * 100_000},
        {"LastName": "x", "Company": "x", "Kiosk_Lead_Id__c": "k", "Email": "a@" * 40},
        {"LastName": "x", "Company": "x", "Kiosk_Lead_Id__c": "k", "Email": "-." * 20_000},
        {"LastName": "x", "Company": "x", "Kiosk_Lead_Id__c": "k", "Captured_At__c": 1e308},
    ],
    ids=range(7),
)
def test_a_hostile_row_is_rejected_and_its_neighbours_are_taken(kiosk, row):
    body = {"leads": [lead(), row, lead()]}
    reply = kiosk.http.post(LEADS, json=body, headers=kiosk.headers())
    assert reply.status_code == 200
    statuses = [result["status"] for result in reply.json()["results"]]
    assert statuses == ["created", "rejected", "created"]


def test_leads_must_be_json(kiosk):
    reply = kiosk.http.post(LEADS, content=b'{"leads":[]}', headers=kiosk.headers())
    assert reply.status_code == 415
    assert reply.json()[0]["errorCode"] == "UNSUPPORTED_MEDIA_TYPE"


def test_a_body_in_chunks_is_as_good_as_one_with_a_length(kiosk):
    pieces = iter([b'{"lea', b'ds":[]', b"}"])
    reply = kiosk.http.post(LEADS, content=pieces, headers={**kiosk.headers(), **JSON})
    assert (reply.status_code, reply.json()) == (200, {"results": []})


def test_what_is_not_there_is_not_found_in_the_data_apis_shape(kiosk):
    for path in ("/services/apexrest/nope", "/services/data/v67.0/sobjects/Lead", "/"):
        reply = kiosk.http.get(path, headers=kiosk.headers())
        assert reply.status_code == 404
        assert reply.json()[0]["errorCode"] == "NOT_FOUND"
    reply = kiosk.http.get(LEADS, headers=kiosk.headers())
    assert (reply.status_code, reply.json()[0]["errorCode"]) == (405, "METHOD_NOT_ALLOWED")


def test_sample_pictures_are_served_without_login(kiosk, remote):
    offers = [offer for offer in remote.state()["offers"] if offer["image"]]
    assert offers
    reply = kiosk.http.get(offers[0]["image"])
    assert reply.status_code == 200
    assert reply.headers["Content-Type"].startswith("image/")


@pytest.mark.parametrize("name", ["nope.jpg", "../offers.json", "%2e%2e/offers.json", "%00", ""])
def test_nothing_but_pictures_is_served_as_one(kiosk, name):
    reply = kiosk.http.get(f"/images/{name}")
    assert reply.status_code == 404


def test_unavailable_is_a_503_with_a_page_everywhere(kiosk, remote):
    headers = kiosk.headers()
    remote.set_faults(unavailable=True)
    for reply in (kiosk.http.get(OFFERS, headers=headers), kiosk.ask_token()):
        assert reply.status_code == 503
        assert reply.headers["Content-Type"].startswith("text/html")
    remote.set_faults(unavailable=False)
    assert kiosk.http.get(OFFERS, headers=headers).status_code == 200


def test_a_dropped_reply_leaves_the_lead_in_the_org_and_happens_once(kiosk, remote):
    new, headers = lead(), kiosk.headers()
    remote.set_faults(drop_reply=True)
    kiosk.http.get(OFFERS, headers=headers)
    with pytest.raises(httpx.RemoteProtocolError):
        kiosk.http.post(LEADS, json={"leads": [new]}, headers=headers)
    assert remote.state()["faults"]["drop_reply"] is False
    reply = kiosk.http.post(LEADS, json={"leads": [new]}, headers=headers)
    assert [row["status"] for row in reply.json()["results"]] == ["exists"]


def test_with_the_network_away_salesforce_cannot_be_reached_and_the_console_can(kiosk, remote):
    headers = kiosk.headers()
    remote.set_faults(network_away=True)
    with pytest.raises(httpx.TransportError):
        kiosk.http.get(OFFERS, headers=headers)
    with pytest.raises(httpx.ConnectError):
        kiosk.http.get(OFFERS, headers=headers)
    assert remote.state()["faults"]["network_away"] is True
    remote.set_faults(network_away=False)
    assert kiosk.http.get(OFFERS, headers=headers).status_code == 200


def test_a_client_that_leaves_in_the_middle_of_a_body_harms_nobody(kiosk, remote):
    def half_a_body():
        yield b'{"leads":['
        remote.set_faults(network_away=True)
        yield b"]}"

    headers = {**kiosk.headers(), **JSON}
    with pytest.raises(httpx.TransportError):
        kiosk.http.post(LEADS, content=half_a_body(), headers=headers)
    remote.set_faults(network_away=False)
    assert kiosk.http.get(OFFERS, headers=headers).status_code == 200
    log = kiosk.addresses.config_file.with_name("sandbox.log").read_text(encoding="utf-8")
    assert "Traceback" not in log
