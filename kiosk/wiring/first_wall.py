"""Builds the wall as the last run has left it: all that stands in the first frame."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.core.feed.latency import Latencies
from kiosk.core.wall.card import Card
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.services.wall.saved_pictures import SavedPictures
from kiosk.services.wall.wall import Wall
from kiosk.settings.model import Settings
from kiosk.ui.bridge import Bridge
from kiosk.wiring.foundation import Foundation


class Latency(msgspec.Struct, frozen=True):
    """The watch over latencies, and the bell that rings when it has measured one."""

    watch: LatencyWatch
    measured: Doorbell


class FirstWall(msgspec.Struct, frozen=True):
    """The wall with the pictures of earlier runs, and what times the way of its offers.

    It is made on the GUI thread and belongs to the net thread from its start on.
    """

    wall: Wall
    latency: Latency
    cards: tuple[Card, ...]


def first_wall_of(settings: Settings, base: Foundation, bridge: Bridge) -> FirstWall:
    """Build it. Raises StoreError if the day's latencies cannot be read."""
    kiosk, latency = settings.kiosk, _latency_of(settings, base)

    def show(cards: tuple[Card, ...]) -> None:
        bridge.show_cards(cards, latency.watch.showing({card.offer_id for card in cards}))

    wall = Wall(
        kiosk.store,
        kiosk.code_base_url,
        show,
        base.clock.now,
        zone=kiosk.zone,
        pictures=SavedPictures(pictures_folder(settings)),
        language=kiosk.language,
    )
    cards = wall.first_cards(base.saved.board, clock_believed=base.clock.is_believed)
    return FirstWall(wall, latency, cards)


def pictures_folder(settings: Settings) -> Path:
    return settings.kiosk.data_path / "images"


def _latency_of(settings: Settings, base: Foundation) -> Latency:
    record, measured = base.stores.feed.load(), Doorbell()
    saved = record.latencies if record else Latencies()
    return Latency(LatencyWatch(base.clock, settings.kiosk.zone, saved, measured.ring), measured)
