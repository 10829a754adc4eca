"""Looks whether the hub's worker has signed an order for this device."""

from __future__ import annotations

import logging

from kiosk.core.fleet.order import Order, SignedOrder, read_order
from kiosk.link.trust import Trust

log = logging.getLogger(__name__)


class OrderProof:
    """Reads signed orders; the chain of keys is followed before one counts as unsigned."""

    def __init__(self, kid: str, trust: Trust) -> None:
        self._kid = kid
        self._trust = trust

    async def read(self, signed: SignedOrder) -> Order | None:
        """The order, or None, with a log line, if it is not for this device or not signed."""
        order = read_order(signed, self._trust.keys, self._kid)
        if order is None:
            await self._trust.follow()
            order = read_order(signed, self._trust.keys, self._kid)
        if order is None:
            log.warning("an order was not signed for this kiosk, and is ignored")
        return order
