"""The metrics are what Prometheus reads, and tell nothing about people."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.core.delivery.heartbeat import heartbeat_of
from kiosk.core.delivery.machine import Machine
from kiosk.core.delivery.metrics import Metric, exposition, life, metrics_of
from kiosk.core.delivery.outbox import RowState
from kiosk.core.feed.board_figures import BoardFigures
from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.feed.latency import Latencies
from kiosk.core.run_history import RunFigures

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
WHO = {"kiosk": 'K "1" \\ ß\n', "store": "S-01", "version": "1.2.3"}
ROWS = {RowState.PENDING: 2, RowState.SENDING: 1, RowState.HELD: 4, RowState.SENT: 99}
FULL = Machine(21_480, 20, 61.5, under_voltage=False, printer="paper_out")


def written(machine=FULL, rows=ROWS, feed=FeedState.LIVE) -> str:
    status = FeedStatus(feed, as_of=NOW - timedelta(seconds=5))
    skew = timedelta(milliseconds=-2500)
    beat = heartbeat_of(WHO, rows, NOW.timestamp() - 61.5, status, skew, NOW, 3)
    beat = beat.with_board(BoardFigures(9, 24, 7)).with_runs(RunFigures(2, 1), 90.7)
    beat = beat.with_latency(Latencies().with_one("2026-11-25", 1000, 0).figures())
    return exposition(metrics_of(beat, rows, machine, NOW.timestamp()))


def read(text: str) -> dict[tuple[str, ...], float]:
    """Each sample as Prometheus has it, by its name and the values of its labels."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_all_of_it_is_read():
    assert read(written()) == {
        ("kiosk_up",): 1,
        ("kiosk_written_timestamp_seconds",): NOW.timestamp(),
        ("kiosk_info", WHO["kiosk"], "S-01", "1.2.3"): 1,
        ("kiosk_feed_state", "live"): 1,
        ("kiosk_feed_state", "catching_up"): 0,
        ("kiosk_feed_state", "offline"): 0,
        ("kiosk_board_age_seconds",): 5,
        ("kiosk_board_offers",): 24,
        ("kiosk_clock_skew_seconds",): -2.5,
        ("kiosk_offer_latency_seconds", "0.5"): 1.021,
        ("kiosk_offer_latency_seconds", "0.95"): 1.021,
        ("kiosk_offer_latency_seconds", "0.99"): 1.021,
        ("kiosk_outbox_rows", "pending"): 2,
        ("kiosk_outbox_rows", "sending"): 1,
        ("kiosk_outbox_rows", "handed"): 0,
        ("kiosk_outbox_rows", "sent"): 99,
        ("kiosk_outbox_rows", "held"): 4,
        ("kiosk_outbox_oldest_seconds",): 61,
        ("kiosk_wrong_pins",): 3,
        ("kiosk_uptime_seconds",): 90,
        ("kiosk_unclean_stops",): 2,
        ("kiosk_watchdog_bites",): 1,
        ("kiosk_disk_free_bytes",): 21_480_000_000,
        ("kiosk_disk_wear_ratio",): 0.2,
        ("kiosk_temperature_celsius",): 61.5,
        ("kiosk_under_voltage",): 0,
        ("kiosk_printer_ready",): 0,
    }


def test_what_is_not_known_is_not_there():
    names = {name for name, *_ in read(written(Machine()))}
    assert not {one for one in names if re.search("disk|temp|volt|printer", one)}


def test_a_kiosk_that_stopped_says_so_and_no_more():
    assert read(exposition(life(is_up=False, now=5.0))) == {
        ("kiosk_up",): 0,
        ("kiosk_written_timestamp_seconds",): 5,
    }


def test_names_keep_to_the_convention_and_each_has_its_help_and_type():
    families = list(text_string_to_metric_families(written()))
    names = [family.name for family in families]
    assert len(names) == len(set(names))
    for family in families:
        assert re.fullmatch(r"kiosk_[a-z_]+", family.name)
        assert family.documentation
        assert family.type == ("summary" if "latency" in family.name else "gauge")


@pytest.mark.parametrize("label", ['"', "\\", "\n", 'a"} 1\nkiosk_up 0\n', "ü", ""])
def test_no_label_breaks_out(label):
    text = exposition([Metric("kiosk_info", "x", (((("kiosk", label),), 1),))])
    assert read(text) == {("kiosk_info", label): 1}
