"""What a till must know before it redeems, brought as a snapshot brings it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from kiosk.commands.session import owning
from kiosk.core.counter.code import wall_code
from kiosk.core.counter.store_news import store_news
from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Snapshot
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.store_keys import StoreKeyStore
from kiosk.web.network import Network
from kiosk.web.trust import trust
from kiosk.wiring.login_secret import credentials_of
from tests.crash.giver import vouchers

TEA, CUP, NET = "TEA15", "CAP2", "NET9"
_VOUCHERS = {TEA: 24, CUP: 3}
_NO_CODES = ("HTTPS://OFFERS.EXAMPLE/O/TEA15", "4006381333931", "HTTPS://OFFERS.EXAMPLE/V/0123")


class Shop:
    """`cups`: how often a kiosk may redeem CUP."""

    def __init__(self, cups: int) -> None:
        self._cups = cups
        self._numbers = count(1)
        self._ids: dict[str, str] = {}
        self.codes: list[tuple[str, str]] = []

    @property
    def offer_id(self) -> str:
        """Of the offer that has no end and no limit."""
        return self._ids[TEA]

    def open(self, config: Path, remote: SandboxRemote) -> Iterator[str]:
        """Seed the store; vouchers, a line for each.

        One of the offers ends at once, and the kiosk does not hear of it.
        """
        if not self._ids:
            self._ids = {
                TEA: remote.add_offer(number=TEA, title="Tea"),
                CUP: remote.add_offer(number=CUP, title="A cup", max_redemptions=self._cups),
                NET: remote.add_offer(number=NET, title="Net", offline="refuse"),
            }
        gone = f"G0NE{next(self._numbers)}"
        gone_id = remote.add_offer(number=gone, title="Soon gone")
        settings = load(config, os.environ)
        snapshot = asyncio.run(_snapshot(settings))
        remote.withdraw_offer(gone_id)
        with owning(config) as session:
            board = Board().reconcile(snapshot)
            OfferStore(session.connection).save(SavedBoard(board, datetime.now(UTC)))
            StoreKeyStore(session.connection).replace(store_news(snapshot.extras).keys or ())
            for number, wanted in {**_VOUCHERS, gone: 3}.items():
                offer_id = self._ids.get(number, gone_id)
                yield from vouchers(session, offer_id, wanted)
        base, wall = settings.kiosk.code_base_url, {**self._ids, gone: gone_id}
        self.codes = [("", text) for text in _NO_CODES]
        # The same one after the other counts twice; what has no limit comes more often.
        for number in (TEA, TEA, CUP, NET, gone, gone):
            self.codes.append((number, wall_code(base, number, wall[number]).url))


async def _snapshot(settings: Settings) -> Snapshot:
    worker = WorkerThread("secrets")
    credentials = credentials_of(settings, os.environ, None, worker)
    client = SalesforceClient(credentials, Network(trust("")))
    try:
        return await fetch_snapshot(client, settings.kiosk.store)
    finally:
        await client.aclose()
        worker.close()
