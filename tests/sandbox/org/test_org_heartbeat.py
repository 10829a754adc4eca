"""Kiosks tell how they are, and the org keeps the latest of each."""

from __future__ import annotations

from uuid import uuid4

import pytest

HEARTBEAT = "/services/apexrest/kiosk/v1/heartbeat"


@pytest.fixture
def name():
    return f"K-{uuid4()}"


def beat(name, **said):
    full = {
        "kiosk": name,
        "store": "S-01",
        "version": "1.2.3",
        "pending": 3,
        "held": 1,
        "oldest_pending_seconds": 75,
        "feed": "live",
        "feed_age_seconds": 2,
        "clock_skew_ms": -1500,
        "wrong_pins": 2,
        "board_newest": 1795600800003,
        "board_count": 24,
        "board_sum": 7,
        "latency_p50_ms": 840,
        "latency_p95_ms": 2100,
        "latency_p99_ms": 5000,
        "latency_count": 31,
        "uptime_seconds": 90061,
        "unclean_stops": 3,
        "watchdog_bites": 1,
        "disk_free_mb": 21480,
        "disk_wear_percent": 20,
        "temperature_c": 61.5,
        "power": "ok",
        "printer": "paper_out",
        "expected_by": "2026-11-26T08:15:00Z",
        "ring": "ring-10",
        "sent_at": "2026-11-25T10:00:00.123Z",
    }
    return {**full, **said}


def post(kiosk, body):
    return kiosk.http.post(HEARTBEAT, json=body, headers=kiosk.headers())


def known(remote, name):
    return [one for one in remote.state()["kiosks"] if one["kiosk"].lower() == name.lower()]


def test_a_kiosk_appears_with_all_that_it_said(kiosk, remote, name):
    reply = post(kiosk, beat(name)).json()
    assert reply["status"] == "created"
    (row,) = known(remote, name)
    assert row.pop("Id") == reply["id"]
    assert row.pop("heard") > "2026"
    assert row.pop("board_is_ours") is False
    assert row.pop("fleet")["store"] == "S-01"
    assert row == beat(name, sent_at="2026-11-25T10:00:00.123000Z")


def test_the_next_heartbeat_takes_the_place_of_the_last(kiosk, remote, name):
    first = post(kiosk, beat(name)).json()
    again = post(kiosk, beat(name.upper(), pending=0, oldest_pending_seconds=None)).json()
    assert again == {"id": first["id"], "status": "updated", "order": None}
    (row,) = known(remote, name)
    assert (row["pending"], row["oldest_pending_seconds"]) == (0, None)


def test_a_newer_kiosk_may_say_more_and_an_older_one_less(kiosk, remote, name):
    assert post(kiosk, beat(name, temperature=41)).status_code == 200
    assert post(kiosk, {"kiosk": name}).status_code == 200
    assert known(remote, name)[0]["feed"] == ""


@pytest.mark.parametrize(
    "body", [[], {}, {"kiosk": ""}, {"kiosk": 7}, beat("K", pending=-1), beat("K", sent_at="noon")]
)
def test_what_is_no_heartbeat_is_refused(kiosk, body):
    reply = post(kiosk, body)
    assert (reply.status_code, reply.json()[0]["errorCode"]) == (400, "JSON_PARSER_ERROR")


def test_a_heartbeat_is_a_call_of_the_orgs_day_and_needs_a_session(kiosk, remote, name):
    before = remote.state()["api_calls"]
    post(kiosk, beat(name))
    assert remote.state()["api_calls"] == before + 1
    assert kiosk.http.post(HEARTBEAT, json=beat(name)).status_code == 401
