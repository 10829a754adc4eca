"""Checks whether the file of metrics can be written where node_exporter reads it."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.checks.line import Line
from kiosk.core.counter.health import Level
from kiosk.settings.sections.watching import MetricsSection

_CHECK = "metrics"


def check_metrics(section: MetricsSection) -> list[Line]:
    """One line, or none where no file is asked for. Nothing is written."""
    if not section.textfile:
        return []
    file = Path(section.textfile)
    if not file.parent.is_dir():
        remedy = "install prometheus-node-exporter, or name its folder in [metrics] textfile"
        return [Line(_CHECK, Level.WARN, f"{file.parent}: no such folder", remedy)]
    if not os.access(file.parent, os.W_OK):
        remedy = "let the kiosk's user write there, and its service: examples/metrics.conf"
        return [Line(_CHECK, Level.WARN, f"{file.parent}: not writable", remedy)]
    return [Line(_CHECK, Level.OK, str(file))]
