"""The console's API: driving the sandbox, and nobody else driving it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from uuid import uuid4

import httpx
import pytest

from kiosk.sandbox.loopback import PLAIN_HTTP
from kiosk.sandbox.org.situation_name import SituationName


@pytest.fixture
def console(addresses):
    with httpx.Client(base_url=addresses.console_url, trust_env=False, verify=PLAIN_HTTP) as http:
        yield http


def number() -> str:
    return f"N-{uuid4()}"[:40]


def offer_of(remote, offer_id):
    return next((one for one in remote.state()["offers"] if one["id"] == offer_id), None)


def test_an_offer_is_added_changed_withdrawn_reactivated_and_deleted(remote):
    offer_id = remote.add_offer(number=number(), title="Tea", valid_until="2030-01-01T00:00:00Z")
    assert offer_of(remote, offer_id)["status"] == "Active"
    remote.change_offer(offer_id, title="Tee", valid_until=None)
    changed = offer_of(remote, offer_id)
    assert (changed["title"], changed["valid_until"]) == ("Tee", None)
    remote.withdraw_offer(offer_id)
    assert offer_of(remote, offer_id)["status"] == "Withdrawn"
    remote.change_offer(offer_id, status="Active")
    assert offer_of(remote, offer_id)["status"] == "Active"
    remote.delete_offer(offer_id)
    assert offer_of(remote, offer_id) is None


def test_the_state_tells_all_that_the_page_shows(remote):
    state = remote.state()
    assert set(state) == {
        "offers",
        "lead_count",
        "latest_leads",
        "redemption_count",
        "conflict_count",
        "latest_redemptions",
        "stat_days",
        "funnel",
        "key_generations",
        "faults",
        "api_calls",
        "api_limit",
        "kiosks",
        "connected",
        "images",
        "streaming",
    }
    assert state["api_limit"] == 15_000


def test_faults_that_are_not_named_stay_as_they_are(remote):
    remote.set_faults(slow_ms=1)
    remote.set_faults(drop_reply=True)
    faults = remote.state()["faults"]
    assert (faults["slow_ms"], faults["drop_reply"], faults["network_away"]) == (1, True, False)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/api/offers", {}, 400),
        ("POST", "/api/offers", {"number": "x", "id": "y"}, 400),
        ("POST", "/api/offers", {"number": ["x"]}, 400),
        ("POST", "/api/offers", {"number": "x", "valid_from": "yesterday"}, 400),
        ("POST", "/api/offers", [], 400),
        ("POST", "/api/offers", "number", 400),
        ("PATCH", "/api/offers/nope", {"title": "x"}, 404),
        ("POST", "/api/offers/nope/withdraw", {}, 404),
        ("DELETE", "/api/offers/nope", {}, 404),
        ("PUT", "/api/faults", {"earthquake": True}, 400),
        ("PUT", "/api/faults", {"slow_ms": -1}, 400),
        ("PUT", "/api/faults", {"slow_ms": 1e9}, 400),
        ("PUT", "/api/faults", {"slow_ms": "1"}, 400),
        ("PUT", "/api/faults", {"network_away": 1}, 400),
        ("PUT", "/api/faults", {"close_code": 1006}, 400),
        ("PUT", "/api/faults", {"auth_status": 200}, 400),
        ("PUT", "/api/faults", None, 400),
        ("GET", "/api/nothing", {}, 404),
        ("DELETE", "/api/leads", {}, 405),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_line(console, method, path, body, status):
    headers = {"Content-Type": "application/json"}
    reply = console.request(method, path, content=json.dumps(body), headers=headers)
    assert reply.status_code == status
    assert list(reply.json()) == ["error"]
    assert reply.json()["error"]


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000, b"NaN"])
def test_a_body_that_is_no_json_is_refused(console, body):
    headers = {"Content-Type": "application/json"}
    assert console.post("/api/offers", content=body, headers=headers).status_code == 400


def test_a_body_without_end_is_refused(console):
    headers = {"Content-Type": "application/json"}
    reply = console.post("/api/offers", content=b" " * 1_000_000, headers=headers)
    assert reply.status_code == 413


def test_the_page_offers_every_situation_by_its_name(console):
    table = (
        console.get("/console.js").text.partition("SITUATIONS = new Map([")[2].partition("]);")[0]
    )
    assert re.findall(r'\["(\w*)", ', table) == ["", *SituationName]


def test_a_number_can_be_given_once(console):
    body = {"number": number()}
    assert console.post("/api/offers", json=body).status_code == 201
    assert console.post("/api/offers", json=body).status_code == 409


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "0.0.0.0", ""])
@pytest.mark.parametrize("path", ["/", "/api/state", "/api/leads"])
def test_a_page_that_points_its_own_name_here_reads_nothing(console, host, path):
    assert console.get(path, headers={"Host": host}).status_code == 400


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "localhost:6003"])
def test_loopback_names_are_answered(console, host):
    assert console.get("/api/state", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/offers"),
        ("PATCH", "/api/offers/x"),
        ("POST", "/api/offers/x/withdraw"),
        ("DELETE", "/api/offers/x"),
        ("PUT", "/api/faults"),
    ],
)
@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", None]
)
def test_a_foreign_page_can_send_no_write_without_asking_first(console, method, path, content_type):
    headers = {"Content-Type": content_type} if content_type else {}
    reply = console.request(method, path, content=b'{"number":"x"}', headers=headers)
    assert reply.status_code == 415


def test_a_foreign_page_that_asks_is_not_allowed(console):
    headers = {
        "Origin": "http://evil.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    reply = console.options("/api/offers", headers=headers)
    assert not any(name.startswith("access-control") for name in reply.headers)


class Page(HTMLParser):
    """Collects what a page loads or leads to, and whether it has code within."""

    def __init__(self):
        super().__init__()
        self.addresses, self.has_inline_code = [], False

    def handle_starttag(self, tag, attrs):
        names = dict(attrs)
        self.addresses += [names[name] for name in ("src", "href", "action") if name in names]
        inline = tag == "style" or (tag == "script" and "src" not in names)
        self.has_inline_code |= inline or any(name.startswith("on") for name in names)


def test_the_page_loads_nothing_from_elsewhere_and_writes_texts_as_texts(console):
    reply = console.get("/")
    assert reply.headers["Content-Type"].startswith("text/html")
    policy = reply.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    page = Page()
    page.feed(reply.text)
    assert page.addresses == [
        "/console.css",
        "/redemptions.js",
        "/stats.js",
        "/fleet.js",
        "/console.js",
    ]
    assert not page.has_inline_code
    parts = [console.get(address) for address in page.addresses]
    assert [part.headers["Content-Type"].split(";")[0] for part in parts] == [
        "text/css",
        *["text/javascript"] * 4,
    ]
    for text in [reply.text, *(part.text for part in parts)]:
        assert "://" not in text
        assert not re.search("innerHTML|outerHTML|insertAdjacent|document.write|eval", text)
