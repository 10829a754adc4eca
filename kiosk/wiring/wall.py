"""Gives the wall its pictures and the clock, by the settings."""

from __future__ import annotations

from kiosk.services.doorbell import Doorbell
from kiosk.services.wall.pictures import Pictures
from kiosk.services.wall.wall import Wall
from kiosk.settings.model import Settings
from kiosk.web.network import Network
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.upkeep import pictures_of


def live_wall(settings: Settings, network: Network, base: Foundation, wall: Wall) -> Pictures:
    """Let the wall live on; returns its pictures. Cached ones are loaded by `Pictures.load`."""
    clock, picture_ready = base.clock, Doorbell()
    pictures = pictures_of(settings, network, base.workers.pictures, picture_ready.ring)
    wall.take_pictures_from(pictures)
    picture_ready.answer_with(wall.refresh)
    base.clock_turned.answer_with(lambda: wall.clock_turned(believed=clock.is_believed))
    return pictures
