"""The Streaming API's state: its clients, its event bus and the day's deliveries."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

from kiosk.sandbox.org.faults import FaultSwitches
from kiosk.sandbox.org.streaming.clients import ClientTable
from kiosk.sandbox.org.streaming.event_bus import EventBus
from kiosk.sandbox.org.streaming.figures import Deliveries


class OfferStream:
    """`missing` returns the fields that this org's Offer__c lacks; `clock` is in seconds."""

    def __init__(
        self,
        faults: FaultSwitches,
        missing: Callable[[], Collection[str]],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.clients = ClientTable(lambda: faults.current.stream.idle_ms / 1000, clock)
        self.bus = EventBus(self.clients, faults.take, missing, lambda: faults.current.stream.kept)
        self.deliveries = Deliveries(lambda: faults.current.stream.deliveries)

    def restart(self, *, cut: bool) -> None:
        """Forget all clients, as a restarted server does, and on request all kept events."""
        self.clients.drop_all()
        if cut:
            self.bus.cut()
