"""What a thousand connections leave behind: memory, tasks and open files of the client."""

from __future__ import annotations

import asyncio
import gc
import random
import subprocess
import sys
from dataclasses import dataclass

from kiosk.core.feed.messages import Subscribed
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.client import PusherClient
from kiosk.pusher.endpoint import Endpoint
from kiosk.pusher.retry import Retry
from tests.bench.usage import own_open_files, own_rss_mb
from tests.support.root import ROOT

_SERVER = (sys.executable, "-m", "tests.bench.dropping_server")
_GIVE_UP_S = 120.0


@dataclass(frozen=True, slots=True)
class Remains:
    rss_mb: float
    tasks: int
    open_files: int


class _AtOnce(Retry):
    """Keeps the books of the real one, and waits for nothing."""

    def wait(self, reason, lived, now):
        super().wait(reason, lived, now)
        return 0.0


def cycles(warm_up: int, count: int) -> tuple[Remains, Remains]:
    """Before and after `count` connections that are greeted, acknowledged and dropped."""
    with subprocess.Popen(_SERVER, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            return asyncio.run(_between(int(server.stdout.readline()), warm_up, count))
        finally:
            server.terminate()


async def _between(port: int, warm_up: int, count: int) -> tuple[Remains, Remains]:
    subscribed, remains, done = 0, [], asyncio.Event()

    def look(incoming: object) -> None:
        """Always at the same point of a connection's life."""
        nonlocal subscribed
        if not isinstance(incoming, Subscribed):
            return
        subscribed += 1
        if subscribed in {warm_up, warm_up + count}:
            gc.collect()
            remains.append(Remains(own_rss_mb(), len(asyncio.all_tasks()), own_open_files()))
        if len(remains) == 2:
            done.set()

    client = PusherClient(
        Endpoint("key", "127.0.0.1", port, None),
        ChannelName.parse("offers"),
        _AtOnce(random.Random(1)),
    )
    task = asyncio.create_task(client.run(look))
    async with asyncio.timeout(_GIVE_UP_S):
        await done.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return remains[0], remains[1]
