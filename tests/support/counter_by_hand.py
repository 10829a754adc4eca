"""The net thread's end of the counter, played by hand: it answers when a test says so."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from kiosk.core.counter.redemption_day import RedemptionDay
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import make_voucher
from kiosk.core.devices.printing import Printed
from kiosk.ui.counter_bridge import CounterBridge, CounterServices
from kiosk.ui.net_line import NetLine

KEY = StoreKey(1, b"k" * 32, current=True)
DAY = datetime(2026, 11, 24, tzinfo=UTC)


class CounterByHand:
    """`refusal` instead of vouchers; `result` of what is printed; `notes` is the audit trail."""

    def __init__(self, *, printer: bool = True) -> None:
        self.refusal: object = None
        self.result: object = Printed()
        self.made: list[str] = []
        self.slips: list[object] = []
        self.notes: list[tuple[str, ...]] = []
        self._waiting: list[object] = []
        services = CounterServices(None, self, self, self, lambda: None)
        line = NetLine(self._waiting.append, lambda: services)
        self.bridge = CounterBridge(line, can_print=printer, can_make_vouchers=True)

    def answer(self) -> None:
        while self._waiting:
            asyncio.run(self._waiting.pop(0)())

    async def make(self, offer_id: str) -> object:
        if self.refusal:
            return self.refusal
        base, serial = "HTTPS://OFFERS.EXAMPLE", len(self.made) + 1
        code = make_voucher(base, KEY, offer_id, "K-001", serial, DAY)
        self.made.append(code.url)
        return code

    async def print(self, slip: object) -> object:
        self.slips.append(slip)
        return self.result

    async def note(self, *words: str) -> None:
        self.notes.append(words)

    async def redemptions(self, _most: int) -> RedemptionDay:
        """None today; the till's page asks as it opens."""
        return RedemptionDay()
