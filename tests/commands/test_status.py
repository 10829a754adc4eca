"""What `kiosk status` tells of the feed, in words and in JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from kiosk.commands import status
from kiosk.commands.status import show_status
from kiosk.core.advice import WHO, Helper
from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.feed.latency import Latencies
from kiosk.core.feed.link_advice import LINK_ADVICE
from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.rung import LadderStatus, Rung, RungFault
from kiosk.core.fleet.release import (
    HealthSign,
    RefusedVersion,
    Releases,
    ReleaseTrial,
    RollbackReason,
)
from kiosk.core.fleet.release_text import to_text
from kiosk.hardware.board import BoardHealth
from kiosk.store.database import DATABASE
from kiosk.store.feed_record import FeedRecord, FeedRecords
from kiosk.store.release_folder import FILE
from tests.support.store_harness import KEY, open_database

WRONG_KEY = LINK_ADVICE[LinkReason.WRONG_KEY].sentence()


@pytest.fixture
def told(tmp_path, monkeypatch, capsys):
    """What the command says where the running kiosk has saved this."""
    monkeypatch.setenv("KIOSK_SECRET_DATABASE_KEY", KEY.hex())
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f'[kiosk]\nid = "K-1"\nstore = "S-1"\ntime_zone = "UTC"\ndata_dir = "{tmp_path}"\n'
    )

    def tell(ladder=None, latencies=None):
        connection = open_database(tmp_path / DATABASE, KEY)
        now = datetime.now(UTC)
        status = FeedStatus(FeedState.LIVE, as_of=now, ladder=ladder or LadderStatus())
        record = FeedRecord(status, 0.0, now, latencies or Latencies())
        FeedRecords(connection).save(record)
        connection.close()
        show_status(config, json=False)
        words = capsys.readouterr().out
        show_status(config, json=True)
        return words, json.loads(capsys.readouterr().out)["feed"]

    return tell


def test_the_rung_that_serves_is_named_and_why_no_better_one(told):
    fault = RungFault(Rung.PUSHER, LinkReason.WRONG_KEY, (), WRONG_KEY)
    words, feed = told(LadderStatus(Rung.POLL, (fault,)))
    assert "offers come by poll\n" in words
    assert f"not by pusher: {WRONG_KEY} {WHO[Helper.IT]}\n" in words
    assert feed["ladder"] == {
        "rung": "poll",
        "better": [
            {
                "rung": "pusher",
                "reason": "feed_wrong_key",
                "notes": [],
                "detail": WRONG_KEY,
                "helper": "it",
            }
        ],
    }


def test_an_update_that_failed_is_told_with_its_reason(told, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    words, _ = told()
    assert "updates " not in words
    refused = RefusedVersion("1.1", RollbackReason.FEED_NOT_REACHED, 1.0)
    trial = ReleaseTrial(2, frozenset({HealthSign.STORE, HealthSign.PAINTED}))
    releases = Releases("1.2", "1.0", trial, (refused,))
    (tmp_path / FILE).write_text(to_text(releases))
    words, _ = told()
    assert "1.2 is on trial, start 2, shown: painted, store; else back to 1.0\n" in words
    assert "1.1 was left at 1970-01-01T00:00:01Z: it did not reach the feed" in words
    show_status(tmp_path / "kiosk.toml", json=True)
    told_releases = json.loads(capsys.readouterr().out)["releases"]
    assert told_releases == {
        "ring": None,
        "current": "1.2",
        "previous": "1.0",
        "trial": {"starts": 2, "signs": ["painted", "store"]},
        "refused": [
            {
                "version": "1.1",
                "reason": "feed_not_reached",
                "at": "1970-01-01T00:00:01Z",
                "why": "it did not reach the feed, as the version before had",
            }
        ],
    }


def test_where_there_is_no_ladder_and_nothing_measured_there_are_no_words_of_them(told):
    words, feed = told()
    assert "offers come by" not in words
    assert "to the screen" not in words
    assert feed["ladder"] == {"rung": None, "better": []}
    assert (feed["latency"]["count"], feed["latency"]["p50_ms"]) == (0, None)


def test_the_latencies_are_those_of_today(told):
    today = datetime.now(UTC).date().isoformat()
    words, feed = told(latencies=Latencies().with_one(today, 1000, 1500))
    assert "today: half within 1021 ms, 95 % within 1021, 99 % within 1021 (1 measured" in words
    assert "± 1500 ms)" in words
    assert feed["latency"] == {
        "day": today,
        "count": 1,
        **dict.fromkeys(("p50_ms", "p95_ms", "p99_ms"), 1021),
        "within_ms": 1500,
    }
    _, feed = told(latencies=Latencies().with_one("2020-01-01", 1000, 0))
    assert feed["latency"]["count"] == 0


@pytest.mark.parametrize("weak", [True, False, None])
def test_a_power_supply_that_is_too_weak_is_told(told, monkeypatch, weak):
    found = BoardHealth(61.5, under_voltage=weak, disk_wear_percent=None)
    monkeypatch.setattr(status, "board_health", lambda _folder: found)
    words, _ = told()
    assert ("too weak" in words) is bool(weak)
