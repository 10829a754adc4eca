"""Makes vouchers as the wall does, and says each; the product has no command for it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.answers import say
from kiosk.commands.session import CommandSession, owning
from kiosk.services.counter.voucher_desk import NoVoucher, VoucherDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.store_keys import StoreKeyStore
from kiosk.store.vouchers import VoucherSerials

SAID = "given"


def vouchers(session: CommandSession, offer_id: str, count: int) -> Iterator[str]:
    """A line for each: SAID, its name, its code."""
    kiosk, disk = session.settings.kiosk, WorkerThread()
    keys = StoreKeyStore(session.connection).load()
    serials = VoucherSerials(session.connection)
    desk = VoucherDesk(
        serials, disk, kiosk.id, kiosk.code_base_url, lambda: keys, lambda: datetime.now(UTC)
    )
    for _ in range(count):
        made = asyncio.run(desk.make(offer_id))
        if not isinstance(made, NoVoucher):
            yield f"{SAID} {made.voucher.name} {made.url}"
    disk.close()


def main() -> None:
    """give OFFER_ID COUNT --config FILE"""
    _, offer_id, count, _, config = sys.argv[1:]
    with owning(Path(config)) as session:
        for line in vouchers(session, offer_id, int(count)):
            say(line)
