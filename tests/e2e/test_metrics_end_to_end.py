"""A running kiosk tells Prometheus how it is, and the org from when on its silence matters."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.services.delivery.metrics_file import MetricsFile
from tests.support.customer import leave_details

pytestmark = pytest.mark.slow


def samples(file):
    if not file.exists():
        return {}
    return {
        (one.name, *one.labels.values()): one.value
        for family in text_string_to_metric_families(file.read_text())
        for one in family.samples
    }


def test_a_running_kiosk_writes_its_metrics_and_ends_them(sandbox, kiosk, tmp_path, monkeypatch):
    # Each fifth of a second, in the place of each minute.
    monkeypatch.setattr(MetricsFile.__init__, "__defaults__", (0.2,))
    file = tmp_path / "kiosk.prom"
    monkeypatch.setenv("KIOSK_METRICS_TEXTFILE", str(file))
    with kiosk() as (app, hands):
        leave_details(app, hands)
        hands.wait_until(lambda: ("kiosk_feed_state", "live") in samples(file), "the file")
        hands.wait_until(lambda: samples(file)["kiosk_feed_state", "live"] == 1, "a live feed")
        hands.wait_until(
            lambda: sum(v for k, v in samples(file).items() if k[0] == "kiosk_outbox_rows") == 1,
            "the lead",
        )
        told = samples(file)
        assert told["kiosk_up",] == 1
        assert told["kiosk_disk_free_bytes",] > 0
        assert abs(told["kiosk_written_timestamp_seconds",] - datetime.now(UTC).timestamp()) < 60
        assert "Lovelace" not in file.read_text()
    assert samples(file)["kiosk_up",] == 0
