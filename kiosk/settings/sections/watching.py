"""What watches the kiosk from this machine."""

from __future__ import annotations

from pathlib import Path

from kiosk.settings.sections.section import Section


class MetricsSection(Section, frozen=True):
    """Metrics for Prometheus. `textfile` is a file in node_exporter's folder; empty for none."""

    textfile: str = ""

    def problem(self) -> str:
        """What is wrong with the file's name, starting with the key; empty if nothing is."""
        file = Path(self.textfile)
        if self.textfile and (not file.is_absolute() or file.suffix != ".prom"):
            return (
                "[metrics] textfile: a whole path that ends in .prom, like"
                " /var/lib/prometheus/node-exporter/kiosk.prom"
            )
        return ""
