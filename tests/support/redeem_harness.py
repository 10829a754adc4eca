"""A till over a real store: offers, keys, a clock and a feed that the test turns."""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from kiosk.core.counter.redemption_record import Till
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import make_voucher
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer
from kiosk.services.counter.redemption_desk import Knowledge, RedemptionDesk, TillRules
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.redemption_list import RedemptionList
from kiosk.store.redemptions import RedemptionStore
from tests.support.store_harness import open_database

BASE = "HTTPS://OFFERS.EXAMPLE"
START = datetime(2026, 11, 25, 10, tzinfo=UTC)
DATABASE_KEY = bytes(range(32))
KEY = StoreKey(1, hashlib.sha256(b"a store's key").digest(), current=True)
TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1, title="Tea")
ALL_TIME = datetime(1970, 1, 2, tzinfo=UTC)


class TillBench:
    """One kiosk; `reopen` is what a crash leaves behind."""

    def __init__(self, folder, *offers, kiosk="K-001", disk=None, repeat_seconds=0.0):
        self.file = folder / f"{kiosk}.db"
        self.kiosk = kiosk
        self.board = Board.of(offers or [TEA])
        self.keys = (KEY,)
        self.live = True
        self.now = START
        self.clock_believed = True
        self.saved = 0
        self.serial = 0
        self.disk = disk or WorkerThread()
        self._rules = TillRules("S-01", BASE, timedelta(minutes=15), repeat_seconds)
        self._open()

    def _open(self):
        self.connection = open_database(self.file, DATABASE_KEY)
        self.list = RedemptionList(self.connection)
        self.desk = RedemptionDesk(
            RedemptionStore(self.connection, Till(self.kiosk, "S-01")),
            self.disk,
            self._rules,
            Knowledge(
                lambda: self.board,
                lambda: self.keys,
                lambda: self.live,
                lambda: self.clock_believed,
                lambda: Stamp(self.now),
            ),
            self._saved,
        )

    def _saved(self):
        self.saved += 1

    def reopen(self):
        self.connection.close()
        self._open()

    def close(self):
        self.disk.close()
        self.connection.close()

    def voucher(self, offer=TEA, key=KEY, serial=None):
        self.serial += 1
        return make_voucher(BASE, key, offer.id, self.kiosk, serial or self.serial, self.now)

    async def scan(self, text, staff="Ada"):
        return await self.desk.redeem(text, staff)

    def outbox(self):
        """The bodies that wait for the org, oldest first."""
        rows = self.connection.execute(
            "SELECT body FROM outbox WHERE kind = 'redemption' ORDER BY created"
        )
        return [json.loads(body) for (body,) in rows]

    def records(self):
        return self.list.since(ALL_TIME)


@contextmanager
def a_till(folder, *offers, **options):
    bench = TillBench(folder, *offers, **options)
    try:
        yield bench
    finally:
        bench.close()
