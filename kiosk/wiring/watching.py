"""Builds what watches the machine, and what tells Prometheus of the kiosk."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.core.delivery.metrics import Metric, metrics_of
from kiosk.services.delivery.metrics_file import MetricsFile
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.services.machine_watch import MachineWatch
from kiosk.settings.model import Settings
from kiosk.wiring.delivery import health_read, told_besides
from kiosk.wiring.devices import Devices
from kiosk.wiring.feed import KeptFeed
from kiosk.wiring.foundation import Foundation


def machine_watch_of(settings: Settings, base: Foundation, devices: Devices) -> MachineWatch:
    """The watch; on the pictures' thread, since a bad disk may hang it."""
    return MachineWatch(devices.printing, base.workers.pictures, settings.kiosk.data_path)


def metrics_of_settings(
    settings: Settings,
    base: Foundation,
    kept: KeptFeed,
    latency: LatencyWatch,
    machine: MachineWatch,
) -> list[MetricsFile]:
    """The file of metrics, or an empty list where none is asked for."""
    if not settings.metrics.textfile:
        return []
    stores, disk, clock = base.stores, base.workers.disk, base.clock
    more = told_besides(settings, base, latency, machine, 0.0)
    beat = health_read(settings, stores, disk, kept.feed, clock, more)

    async def read() -> Iterable[Metric]:
        rows = await disk.run(stores.outbox.counts)
        return metrics_of(await beat(), rows, machine.latest, clock.now().timestamp())

    return [MetricsFile(Path(settings.metrics.textfile), read, base.workers.pictures)]
