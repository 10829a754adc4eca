"""A kiosk without a screen, with customers and a till: `live --config FILE`.

It tells what it does, a line of JSON each, in the file CRASH_TOLD: `trying` and `saved` leads,
`given` vouchers, `accepted` redemptions, `counted` days. With CRASH_DRAIN it has no customers, lets
held rows go again, and ends when nothing is unsent.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import sys
import uuid
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from kiosk.core.counter.store_news import StoreNews
from kiosk.core.counter.verdict import Verdict
from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.outbox import UNSENT, RowState
from kiosk.core.delivery.row_kind import ROW_KINDS, STAT
from kiosk.core.feed.board import Board
from kiosk.core.form.lead import LeadDraft
from kiosk.core.form.submission import Submission
from kiosk.core.wall.stat_day import Counted, StatCell, encode_day, stat_key
from kiosk.link.offers import HubOffers
from kiosk.link.store_keys import HubStoreKeys
from kiosk.log import set_up_log
from kiosk.services.counter.redemption_desk import Knowledge, RedemptionDesk, TillRules
from kiosk.services.counter.voucher_desk import NoVoucher, VoucherDesk
from kiosk.settings.load import load
from kiosk.store.offers import SavedBoard
from kiosk.wiring.delivery import lead_desk_of
from kiosk.wiring.exchange import key_ring_of
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.funnel import funnel_of
from kiosk.wiring.hub_link import HubLink, hub_link_of
from kiosk.wiring.hub_parts import hub_delivering
from kiosk.wiring.network import network_of

_ANSWERS_S, _AGAIN_S = 0.2, 0.3
_STAFF = "Ada"
_IN_HAND = 12
_FIRST_DAY, _DAYS = date(2000, 1, 1), 70_000


class Telling:
    """The file in which a kiosk says what it does; a kill may leave half a line."""

    def __init__(self, file: Path) -> None:
        self._stream = file.open("ab", buffering=0)
        # After half a line of the last run.
        self._stream.write(b"\n")

    def tell(self, what: str, **fields: str) -> None:
        self._stream.write(json.dumps({"what": what, **fields}).encode() + b"\n")


def told_in(file: Path) -> list[dict[str, str]]:
    """What a kiosk has told in all its runs."""
    found = []
    for line in file.read_bytes().splitlines() if file.exists() else ():
        with suppress(ValueError):
            found.append(json.loads(line))
    return found


class Living:
    """One start of the kiosk."""

    def __init__(self, base: Foundation, link: HubLink, telling: Telling, shop: Path) -> None:
        self._base = base
        self._link = link
        self._telling = telling
        self._shop = shop
        hub = msgspec.structs.replace(base.settings.hub, answers_seconds=_ANSWERS_S)
        self._settings = msgspec.structs.replace(base.settings, hub=hub)
        self._delivering = hub_delivering(self._settings, link, base)
        self._ring = key_ring_of(base)
        self._board = base.saved.board

    async def run(self, *, drains: bool) -> None:
        works = [*self._delivering.syncs.each, *self._delivering.works]
        tasks = [asyncio.create_task(work.run()) for work in works]
        await (self._drain() if drains else self._serve())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self) -> None:
        syncs = self._delivering.syncs
        funnel = funnel_of(self._settings, self._base, lambda: self._board, syncs)
        desk = lead_desk_of(self._settings, self._base, syncs, funnel)
        while True:
            await asyncio.sleep(random.uniform(0.1, 0.4))
            draft = self._draft()
            self._telling.tell("trying", key=draft.key, email=draft.email)
            if await desk.submit(draft) is Submission.SAVED:
                self._telling.tell("saved", key=draft.key)
            if random.random() < 0.5:
                await self._till()
            if random.random() < 0.3:
                await self._day()

    def _draft(self) -> LeadDraft:
        key = str(uuid.uuid4())
        return LeadDraft(key, last_name=f"N-{key}", email=f"{key[:8]}@example.com", consent=True)

    async def _till(self) -> None:
        """A customer gets a voucher; staff scan it, or one that was scanned before."""
        if not self._ring.keys() and not await self._news():
            return
        vouchers, base = await self._make(), self._settings.kiosk.code_base_url
        till, kiosk = self._base.stores.redemptions, self._settings.kiosk
        know = Knowledge(
            board=lambda: self._board,
            keys=self._ring.keys,
            live=lambda: False,
            clock_believed=lambda: self._base.clock.is_believed,
            stamp=self._base.clock.stamp,
        )
        wake = self._delivering.syncs.wake
        # Each scan counts as one of its own.
        rules = TillRules(kiosk.store, base, repeat_seconds=0.0)
        desk = RedemptionDesk(till, self._base.workers.disk, rules, know, wake)
        for name, url in vouchers:
            verdict = await desk.redeem(url, _STAFF)
            self._say(name, verdict)

    async def _day(self) -> None:
        """A day is over, on which one offer was tapped once; its number is the row's key."""
        kiosk, day = self._settings.kiosk, _FIRST_DAY + timedelta(days=random.randrange(_DAYS))
        key = stat_key(kiosk.id, day)
        body = encode_day(kiosk.id, kiosk.store, day, {StatCell(key, "", 9, Counted.TAPS): 1})
        outbox, disk = self._base.stores.outbox, self._base.workers.disk
        if await disk.run(outbox.add, key, STAT.name, body, datetime.now(UTC).timestamp()):
            self._telling.tell("counted", key=key)
            self._delivering.syncs.wake()

    def _say(self, name: str, verdict: Verdict) -> None:
        if verdict.outcome.is_accepted:
            self._telling.tell("accepted", voucher=name, key=verdict.key)
        else:
            self._telling.tell("refused", voucher=name, outcome=verdict.outcome)

    async def _make(self) -> list[tuple[str, str]]:
        kiosk, stores, disk = self._settings.kiosk, self._base.stores, self._base.workers.disk
        parts = (stores.serials, disk, kiosk.id, kiosk.code_base_url, self._ring.keys)
        offer = next(iter(self._board.offers))
        made = await VoucherDesk(*parts, lambda: datetime.now(UTC)).make(offer)
        if isinstance(made, NoVoucher):
            return []
        self._telling.tell("given", name=made.voucher.name, url=made.url)
        new = (made.voucher.name, made.url)
        return [new, *self._used()] if random.random() < 0.3 else [new]

    def _used(self) -> list[tuple[str, str]]:
        """A voucher in somebody's hand, of any kiosk of the shop."""
        files = sorted(self._shop.glob("told-*"))
        given = [one for one in told_in(random.choice(files)) if one["what"] == "given"]
        chosen = given[-_IN_HAND:]
        return [(one["name"], one["url"]) for one in random.sample(chosen, min(len(chosen), 1))]

    async def _news(self) -> bool:
        """The offers and keys, as the kiosk's feed brings them."""
        try:
            snapshot = await HubOffers(self._link.client, self._link.trust).fetch(0)
            keys = await HubStoreKeys(self._link.client, self._link.trust).fetch()
        except CallFaultError:
            return False
        if keys is None or not snapshot.offers:
            return False
        self._board = Board().reconcile(snapshot)
        saved = SavedBoard(self._board, datetime.now(UTC))
        await self._base.workers.disk.run(self._base.stores.offers.save, saved)
        await self._ring.learn(StoreNews(keys.parsed(), ()))
        return bool(self._ring.keys())

    async def _drain(self) -> None:
        stores, disk = self._base.stores, self._base.workers.disk
        while await disk.run(stores.entries.list, None, list(UNSENT), 1):
            held = await disk.run(stores.entries.list, None, [RowState.HELD], 1_000)
            if held:
                await disk.run(stores.entries.release, [one.id for one in held])
            for kind in ROW_KINDS:
                await disk.run(stores.outbox.retry_now, kind.name)
            self._delivering.syncs.wake()
            await asyncio.sleep(_AGAIN_S)


def main() -> None:
    _, _, config = sys.argv[1:]
    settings = load(Path(config), os.environ)
    set_up_log(settings.kiosk.data_path / "logs", to_stderr=True)
    base = Foundation.open(settings)
    link = hub_link_of(base, network_of(settings.network, os.environ))
    assert link, "this kiosk is not enrolled"
    file = Path(os.environ["CRASH_TOLD"])
    living = Living(base, link, Telling(file), file.parent)
    asyncio.run(living.run(drains=bool(os.environ.get("CRASH_DRAIN"))))
    base.workers.close()
    base.close()
