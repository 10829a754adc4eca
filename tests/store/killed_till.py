"""Makes vouchers and redeems each twice until it is killed; says a line only of what is done.

Each scan is counted as it is kept, as the till of a kiosk does.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from kiosk.core.counter.redemption import Scene
from kiosk.core.counter.redemption_record import RedemptionEvent, Till
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import make_voucher
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.shown_time import hour_at
from kiosk.core.wall.stat_day import Counted
from kiosk.core.wall.tally import Mark
from kiosk.store.redemptions import RedemptionStore
from kiosk.store.stats import add_counts
from kiosk.store.vouchers import VoucherSerials
from tests.support.store_harness import KEY as DATABASE_KEY
from tests.support.store_harness import open_database

KEY = StoreKey(1, b"k" * 32, current=True)
TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1)


def count(connection, record):
    good = record.event is RedemptionEvent.REDEEMED
    what = Counted.ACCEPTED if good else Counted.REFUSED
    add_counts(connection, {Mark(hour_at(record.at, UTC), record.offer_number, "", what): 1})


def main() -> None:
    connection = open_database(Path(sys.argv[1]), DATABASE_KEY)
    serials = VoucherSerials(connection)
    store = RedemptionStore(connection, Till("K-001", "S-01"))
    while True:
        now = datetime.now(UTC)
        serial = serials.take()
        print("serial", serial, flush=True)
        voucher = make_voucher("HTTPS://X", KEY, TEA.id, "K-001", serial, now).voucher
        scene = Scene("S-01", Stamp(now), clock_believed=True, live=False, keys=(KEY,))
        for _ in range(2):
            key = str(uuid4())
            _, decision = store.redeem(key, voucher, Board.of([TEA]), scene, "Ada", count)
            print(decision.outcome, key, flush=True)


if __name__ == "__main__":
    main()
