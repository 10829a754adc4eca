"""Prints: forged and random codes against the decision, and scan -> verdict on a real disk."""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.counter.code import wall_code
from kiosk.core.counter.crockford import ALPHABET, check_character, encode
from kiosk.core.counter.read_code import read_code
from kiosk.core.counter.redemption import OwnRedemptions, Scene, decide
from kiosk.core.counter.redemption_record import Till
from kiosk.core.counter.scan_target import targets
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import make_voucher
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer
from kiosk.services.counter.redemption_desk import Knowledge, RedemptionDesk, TillRules
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.redemptions import RedemptionStore
from tests.bench.report import figure, heading, machine, spread
from tests.support.store_harness import open_database

BASE = "HTTPS://OFFERS.EXAMPLE"
STORE = "S-01"
KEYS = tuple(StoreKey(n, os.urandom(32), current=n == 4) for n in range(1, 5))
TARGET_MS = 50
YEAR = 50_000


def offers(count: int, limit: int | None = None) -> list[Offer]:
    return [
        Offer(
            id=f"a01SB{n:010}AAA",
            number=f"N{n}",
            modified=n,
            title=f"Offer {n}",
            max_redemptions=limit,
        )
        for n in range(count)
    ]


def now() -> datetime:
    return datetime.now(UTC)


def scene() -> Scene:
    return Scene(STORE, Stamp(now()), clock_believed=True, live=True, keys=KEYS)


def forgeries(tries: int) -> None:
    """Half are good vouchers with another MAC, a quarter other bytes, a quarter any characters."""
    board, rng = Board.of(offers(50)), random.Random(8)
    good = make_voucher(BASE, KEYS[-1], next(iter(board.offers)), "K-001", 1, now()).voucher
    accepted, began = 0, time.perf_counter()
    for number in range(tries):
        if number % 4 == 3:
            code = "".join(rng.choices(ALPHABET, k=35))
        else:
            signed = good.signed if number % 2 else bytes([good.signed[0]]) + rng.randbytes(12)
            token = encode(signed + rng.randbytes(8))
            code = token + check_character(token)
        for target in targets(read_code(f"{BASE}/V/{code}", BASE), board, ()):
            accepted += decide(target, OwnRedemptions(), scene()).outcome.is_accepted
    took = time.perf_counter() - began
    figure(f"forged and random vouchers accepted, of {tries:,}", str(accepted), "0")
    figure("decisions without the disk", f"{tries / took:,.0f} a second")
    if accepted:
        sys.exit("a forged code was accepted")


def fill(store: RedemptionStore, board: Board, count: int) -> None:
    """All of one offer, whose rows are counted at its every scan once it has a limit."""
    offer = next(iter(board.offers.values()))
    for serial in range(count):
        voucher = make_voucher(BASE, KEYS[0], offer.id, "K-OLD", serial + 1, now()).voucher
        store.redeem(f"old-{serial}", voucher, board, scene(), "Ada")


async def scans(desk: RedemptionDesk, texts: list[str]) -> list[float]:
    """ms from the text to the verdict, which is on the disk by then."""
    took = []
    for text in texts:
        began = time.perf_counter()
        await desk.redeem(text, "Ada")
        took.append(1000 * (time.perf_counter() - began))
    return took


def told(label: str, took: list[float]) -> None:
    p99 = sorted(took)[int(len(took) * 0.99)]
    figure(label, spread(took, "ms", 2))
    figure(
        "", f"p99 {p99:.2f} ms", f"p99 < {TARGET_MS} ms: {'held' if p99 < TARGET_MS else 'MISSED'}"
    )
    figure("  verdicts, one after the other", f"{60_000 * len(took) / sum(took):,.0f} a minute")


def till(folder: Path, board_size: int, before: int, count: int) -> None:
    heading(f"scan -> verdict, {board_size:,} offers on the board, {before:,} redeemed before")
    connection = open_database(folder / f"{board_size}.db", os.urandom(32))
    board = Board.of(offers(board_size, limit=10**6))
    OfferStore(connection).save(SavedBoard(board, now()))
    store, disk = RedemptionStore(connection, Till("K-001", STORE)), WorkerThread()
    connection.execute("PRAGMA synchronous = OFF")
    fill(store, Board.of(offers(1)), before)
    # What was not synced then must not be paid for by the first scans.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    knowledge = Knowledge(
        lambda: board, lambda: KEYS, lambda: True, lambda: True, lambda: Stamp(now())
    )
    desk = RedemptionDesk(
        store, disk, TillRules(STORE, BASE, repeat_seconds=0), knowledge, lambda: None
    )
    everything = list(board.offers.values())
    vouchers = [
        make_voucher(BASE, KEYS[-1], everything[n % board_size].id, "K-001", n + 1, now()).url
        for n in range(count)
    ]
    walls = [wall_code(BASE, one.number, one.id).url for one in everything[:count]]
    told(f"vouchers accepted, {count}", asyncio.run(scans(desk, vouchers)))
    told(f"the same again: already used, {count}", asyncio.run(scans(desk, vouchers)))
    told(f"wall codes accepted, {len(walls)}", asyncio.run(scans(desk, walls)))
    busiest = [walls[0]] * count
    told(f"the offer with {before:,} redemptions, {count}", asyncio.run(scans(desk, busiest)))
    disk.close()
    connection.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    quick = parser.parse_args().quick
    count = 200 if quick else 1_000
    machine()
    heading("the decision alone")
    forgeries(20_000 if quick else 1_000_000)
    # The disk that counts is where the kiosk's data is, not a file system in memory.
    folder = Path(os.environ.get("BENCH_DIR", ".")).resolve()
    with tempfile.TemporaryDirectory(dir=folder) as name:
        till(Path(name), 50, 0, count)
        till(Path(name), 5_000, YEAR, count)


if __name__ == "__main__":
    main()
