"""Builds what watches the machine, and what tells Prometheus of the kiosk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.delivery.machine import expected_by
from kiosk.core.delivery.metrics import Metric, metrics_of
from kiosk.hardware.apt import ring_of
from kiosk.services.delivery.metrics_file import MetricsFile
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.services.machine_watch import MachineWatch
from kiosk.services.release_watch import ReleaseWatch
from kiosk.settings.model import Settings
from kiosk.wiring.delivery import health_read
from kiosk.wiring.devices import Devices
from kiosk.wiring.feed import KeptFeed
from kiosk.wiring.foundation import Foundation


def machine_watch_of(settings: Settings, base: Foundation, devices: Devices) -> MachineWatch:
    """The watch; on the pictures' thread, since a bad disk may hang it."""
    return MachineWatch(devices.printing, base.workers.pictures, settings.kiosk.data_path)


@dataclass(frozen=True, slots=True)
class Watches:
    """What watches besides the store, for those who tell of the kiosk's health."""

    latency: LatencyWatch
    machine: MachineWatch
    releases: ReleaseWatch


def told_besides(
    settings: Settings, base: Foundation, watches: Watches
) -> Callable[[Heartbeat], Heartbeat]:
    """What adds all that is known without the store to a heartbeat, on the net thread."""
    hours, zone, ring = settings.hours.opening(), settings.kiosk.zone, ring_of()
    section = settings.hub or settings.salesforce
    minutes = section.heartbeat_minutes if section else 0.0

    def more(beat: Heartbeat) -> Heartbeat:
        runs, clock, known = base.runs, base.clock, watches.releases.releases
        told = beat.with_latency(watches.latency.today.figures())
        told = told.with_machine(watches.machine.latest).with_runs(runs.figures(), runs.uptime_s)
        last = known.refusals[-1] if known.refusals else None
        refused = (last.version, last.reason) if last else None
        told = told.with_releases(ring, refused, on_trial=known.trial is not None)
        if not clock.is_believed:
            return told
        return told.with_expected(expected_by(hours, clock.now().astimezone(zone), minutes))

    return more


def metrics_of_settings(
    settings: Settings,
    base: Foundation,
    kept: KeptFeed,
    machine: MachineWatch,
    more: Callable[[Heartbeat], Heartbeat],
) -> list[MetricsFile]:
    """The file of metrics, or an empty list where none is asked for."""
    if not settings.metrics.textfile:
        return []
    stores, disk, clock = base.stores, base.workers.disk, base.clock
    beat = health_read(settings, stores, disk, kept.feed, clock, more)

    async def read() -> Iterable[Metric]:
        rows = await disk.run(stores.outbox.counts)
        return metrics_of(await beat(), rows, machine.latest, clock.now().timestamp())

    return [MetricsFile(Path(settings.metrics.textfile), read, base.workers.pictures)]
