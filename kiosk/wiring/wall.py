"""Builds the wall and its pictures from the settings."""

from __future__ import annotations

from kiosk.core.wall.card import Card
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.latency_watch import LatencyWatch
from kiosk.services.wall.pictures import Pictures
from kiosk.services.wall.wall import Wall
from kiosk.settings.model import Settings
from kiosk.ui.bridge import Bridge
from kiosk.web.network import Network
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.upkeep import pictures_of


def wall_of(
    settings: Settings, network: Network, base: Foundation, bridge: Bridge, latency: LatencyWatch
) -> tuple[Wall, Pictures]:
    """The wall and its pictures. Cached pictures are loaded later, by `Pictures.load`."""
    kiosk, clock = settings.kiosk, base.clock

    def show(cards: tuple[Card, ...]) -> None:
        bridge.show_cards(cards, latency.showing({card.offer_id for card in cards}))

    picture_ready = Doorbell()
    pictures = pictures_of(settings, network, base.workers.pictures, picture_ready.ring)
    wall = Wall(
        kiosk.store,
        kiosk.code_base_url,
        show,
        clock.now,
        zone=kiosk.zone,
        pictures=pictures,
        language=kiosk.language,
    )
    picture_ready.answer_with(wall.refresh)
    base.clock_turned.answer_with(lambda: wall.clock_turned(believed=clock.is_believed))
    return wall, pictures
