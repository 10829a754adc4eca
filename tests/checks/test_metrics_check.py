"""The doctor says whether the metrics arrive where node_exporter reads them."""

from __future__ import annotations

import os

import pytest

from kiosk.checks.metrics import check_metrics
from kiosk.core.counter.health import Level
from kiosk.settings.sections.watching import MetricsSection


def test_without_a_file_there_is_no_line():
    assert check_metrics(MetricsSection()) == []


def test_a_folder_that_is_there_is_good(tmp_path):
    (line,) = check_metrics(MetricsSection(textfile=str(tmp_path / "kiosk.prom")))
    assert line.verdict is Level.OK
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("what", ["no such folder", "not writable"])
def test_what_is_in_the_way_is_named_with_its_remedy(tmp_path, monkeypatch, what):
    folder = tmp_path / "there"
    if what == "not writable":
        folder.mkdir()
        monkeypatch.setattr(os, "access", lambda *_: False)
    (line,) = check_metrics(MetricsSection(textfile=str(folder / "kiosk.prom")))
    assert line.verdict is Level.WARN
    assert what in line.found
    assert line.remedy
