"""Makes vouchers: a customer's own copy of an offer, with or without a network."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from kiosk.core.counter.store_key import StoreKey, current_key
from kiosk.core.counter.voucher import VoucherCode, make_voucher
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.vouchers import VoucherSerials

log = logging.getLogger(__name__)


class NoVoucher(StrEnum):
    """Why no voucher could be made; the offer's wall code still works."""

    NO_KEY = "no_key"
    DISK = "disk"


class VoucherDesk:
    def __init__(
        self,
        serials: VoucherSerials,
        disk: WorkerThread,
        kiosk_id: str,
        code_base_url: str,
        keys: Callable[[], tuple[StoreKey, ...]],
        now: Callable[[], datetime],
    ) -> None:
        self._serials = serials
        self._disk = disk
        self._kiosk_id = kiosk_id
        self._code_base_url = code_base_url
        self._keys = keys
        self._now = now

    async def make(self, offer_id: str) -> VoucherCode | NoVoucher:
        """Make a new voucher at each call. To print one again, keep it."""
        key = current_key(self._keys())
        if key is None:
            return NoVoucher.NO_KEY
        now = self._now()
        try:
            serial = await self._disk.run(self._serials.take, now)
        except StoreError as error:
            log.warning("no voucher can be made: %s", error)
            return NoVoucher.DISK
        return make_voucher(self._code_base_url, key, offer_id, self._kiosk_id, serial, now)
