"""What was freed goes back to the system, again and again."""

from __future__ import annotations

import asyncio
import ctypes
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.hardware.allocator import give_back_free_memory
from kiosk.services import memory_upkeep
from kiosk.services.memory_upkeep import MemoryUpkeep
from kiosk.services.threads.loop import WorkerThread

PIECES, SIZE = 4_000, 16_000  # below the size from which glibc asks the system for each


def anonymous_kb() -> int:
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Anonymous:"))


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="this is not glibc")
def test_what_lies_free_below_a_piece_in_use_is_given_back():
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    libc.free.argtypes = [ctypes.c_void_p]
    pieces = [libc.malloc(SIZE) for _ in range(PIECES)]
    for piece in pieces:
        ctypes.memset(piece, 1, SIZE)
    *below, last = pieces
    for piece in below:
        libc.free(piece)
    before = anonymous_kb()
    give_back_free_memory()
    after = anonymous_kb()
    libc.free(last)
    assert before - after > PIECES * SIZE / 1024 / 2


async def test_it_is_given_back_again_and_again(monkeypatch):
    monkeypatch.setattr(memory_upkeep, "_EVERY_S", 0.001)
    worker, thrice = WorkerThread(), asyncio.Event()
    loop, given = asyncio.get_running_loop(), []

    def give_back():
        given.append(1)
        if len(given) == 3:
            loop.call_soon_threadsafe(thrice.set)

    task = asyncio.create_task(MemoryUpkeep(worker, give_back).run())
    await asyncio.wait_for(thrice.wait(), 10)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    worker.close()
