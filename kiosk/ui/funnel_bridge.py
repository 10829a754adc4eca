"""Tells the net thread what customers see and do, to be counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.wall.stat_day import Counted
from kiosk.ui.net_line import NetLine

if TYPE_CHECKING:
    from kiosk.services.wall.funnel import Funnel


class FunnelBridge:
    """Carries what is counted. Used on the GUI thread, which waits for none of it."""

    def __init__(self, line: NetLine[Funnel]) -> None:
        self._line = line

    def show(self, offer_ids: tuple[str, ...]) -> None:
        """Tell which offers' cards are before people's eyes from now on."""
        self._line.tell(lambda funnel: funnel.show(offer_ids))

    def count(self, what: Counted, offer: str) -> None:
        """Tell what was done with an offer, named by its id or number."""
        self._line.tell(lambda funnel: funnel.count(what, offer))
