"""Builds what looks after the kiosk: its machine, its releases, and what the fleet asks of it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.delivery.metrics_file import MetricsFile
from kiosk.services.machine_watch import MachineWatch
from kiosk.services.memory_upkeep import MemoryUpkeep
from kiosk.services.release_watch import ReleaseWatch
from kiosk.settings.model import Settings
from kiosk.ui.bridge import Bridge
from kiosk.wiring.devices import Devices
from kiosk.wiring.exchange import Exchange
from kiosk.wiring.fleet import FleetCare, OrderHands
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.remote import care_of
from kiosk.wiring.runs import Runs
from kiosk.wiring.upkeep import release_watch_of, upkeep_of
from kiosk.wiring.watching import Watches, machine_watch_of, metrics_of_settings, told_besides


@dataclass(frozen=True, slots=True)
class Maintenance:
    """`care` sends heartbeats and obeys orders; `scheduled` follows hours, and clears old rows."""

    machine: MachineWatch
    releases: ReleaseWatch
    care: FleetCare
    memory: MemoryUpkeep
    scheduled: tuple[Runs, ...]
    metrics: list[MetricsFile]

    @property
    def works(self) -> tuple[Runs, ...]:
        own = self.machine, self.releases, self.memory
        return (*self.scheduled, *self.care.works, *own, *self.metrics)


def maintenance_of(
    settings: Settings, base: Foundation, devices: Devices, bridge: Bridge, exchange: Exchange
) -> Maintenance:
    """Build the parts in order, before anything of this run was saved."""
    offers, kept = exchange.offers, exchange.offers.kept
    machine = machine_watch_of(settings, base, devices)
    releases = release_watch_of(base, exchange.feed)
    more = told_besides(settings, base, Watches(offers.latency, machine, releases))
    hands = OrderHands(offers.read_anew, bridge.ask_for_new_start)
    ask_picture = bridge.ask_picture
    return Maintenance(
        machine,
        releases,
        care_of(exchange.remote, base, kept, exchange.ring, hands, ask_picture, more),
        MemoryUpkeep(base.workers.pictures),
        upkeep_of(settings, base, bridge.show_dim),
        metrics_of_settings(settings, base, kept, machine, more),
    )
