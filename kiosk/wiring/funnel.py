"""Builds the counting of what customers see and do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from kiosk.core.feed.board import Board
from kiosk.core.wall.open_times import OpenTimes
from kiosk.core.wall.tally import Tally
from kiosk.services.counter.numbers_desk import NumbersDesk
from kiosk.services.delivery.syncs import Syncs
from kiosk.services.wall.funnel import Funnel, StatPlace, when_of
from kiosk.settings.model import Settings
from kiosk.wiring.foundation import Foundation


def funnel_of(
    settings: Settings, base: Foundation, board: Callable[[], Board], syncs: Syncs
) -> Funnel:
    """The counting of one kiosk. Without an org, days are closed and told to nobody."""
    kiosk = settings.kiosk
    tally = Tally(kiosk.store, kiosk.zone, OpenTimes(settings.hours.opening(), kiosk.zone))
    place = StatPlace(kiosk.id, kiosk.store, kiosk.zone, syncs.have_an_org)
    parts = (tally, base.stores.stats, base.workers.disk, place)
    return Funnel(*parts, board, lambda: when_of(base.clock), syncs.wake)


def numbers_of(
    settings: Settings, base: Foundation, board: Callable[[], Board], funnel: Funnel
) -> NumbersDesk:
    """What staff read of the numbers, up to this moment."""

    def today() -> date:
        return base.clock.now().astimezone(settings.kiosk.zone).date()

    return NumbersDesk(base.stores.stats, base.workers.disk, board, today, funnel.keep)
