"""`kiosk sync` where there is a hub: hands rows over, and brings the org's answers home."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial

from kiosk.commands.session import CommandError, CommandSession
from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.outbox import RowState
from kiosk.link.answers import ask_for_answers
from kiosk.link.client import HubClient
from kiosk.link.facts import fetch_facts
from kiosk.link.rows import HubDelivery
from kiosk.services.delivery.answers import HubAnswers
from kiosk.services.delivery.dating import Dating
from kiosk.services.delivery.drain import Drain, Drained
from kiosk.services.delivery.lane_state import LaneState
from kiosk.services.delivery.sync import Sync, SyncPace
from kiosk.services.doorbell import Doorbell
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.network_time import is_kept_by_ntp
from kiosk.services.fleet.trusted_keys import TrustedKeys
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.device import DeviceStore
from kiosk.store.lanes import Lanes
from kiosk.store.outbox import Outbox
from kiosk.store.redemption_list import RedemptionList
from kiosk.wiring.clock import clock_limits
from kiosk.wiring.delivery import drains_of
from kiosk.wiring.enrolled_start import enrolled_start
from kiosk.wiring.network import network_of

# A hub gathers leads for half a minute; beyond this the answers come at the next run.
_PATIENCE_S = 120.0
# A person waits, so more often than a kiosk does.
_ASK_AGAIN_S = 3.0
_PACE = SyncPace(gather=1.0, apart=5.0)


@dataclass(frozen=True, slots=True)
class HubWay:
    """The way of rows to the hub and of answers back. `due` rings when rows are to go again."""

    client: HubClient
    trust: TrustedKeys
    drains: tuple[Drain, ...]
    answers: HubAnswers
    due: Doorbell


@asynccontextmanager
async def hub_way(session: CommandSession, disk: WorkerThread) -> AsyncIterator[HubWay]:
    """Speak to the hub as this kiosk, in a start of its own. Raises CommandError.

    The caller holds the kiosk's lock, or the hub would take both for copies of one disk.
    """
    settings, device = session.settings, DeviceStore(session.connection)
    start = enrolled_start(settings, device)
    if settings.hub is None or start is None:
        raise CommandError("sync: not enrolled at the hub; run kiosk hub enrol with a code", 2)
    clock = Clock(clock_limits(settings, None), lambda: None, is_kept=is_kept_by_ntp)
    client = HubClient(start.identity, network_of(settings.network, os.environ), clock.learn)
    trust = TrustedKeys(start.enrolled.workers, device, disk)
    trust.ask_by(partial(fetch_facts, client))
    outbox, conflicts = Outbox(session.connection), RedemptionList(session.connection)
    due = Doorbell()
    answers = HubAnswers(
        partial(ask_for_answers, client, trust),
        outbox,
        disk,
        random.Random(),  # noqa: S311  jitter, no secret
        conflicts.record_conflicts,
        due.ring,
        settings.hub.answers_seconds,
    )
    deliver = HubDelivery(client, trust).deliver
    drains = drains_of(
        lambda _: deliver,
        outbox,
        conflicts,
        disk,
        dating=Dating(clock, client.hear),
        on_settled=answers.settled,
    )
    try:
        yield HubWay(client, trust, drains, answers, due)
    finally:
        await client.aclose()


async def once_by_hub(
    session: CommandSession,
    disk: WorkerThread,
    watch: Callable[[Drained], None],
    patience_s: float = _PATIENCE_S,
) -> Drained:
    """Hand each waiting row over once, and wait a while for the org's answers."""
    outbox, lanes = Outbox(session.connection), Lanes(session.connection)
    before, drained = await disk.run(outbox.counts), Drained()
    async with hub_way(session, disk) as way:
        for drain in way.drains:
            await disk.run(outbox.retry_now, drain.kind.name)
            one = await drain.run()
            lane = LaneState(drain.kind.name, lanes, disk)
            await (lane.failed(one.fault, one.fault.retry_after) if one.fault else lane.works())
            drained = drained.plus(one)
        last = time.monotonic() + patience_s
        try:
            while (pause := await way.answers.round()) is not None:
                watch(_with_answers(drained, before, await disk.run(outbox.counts)))
                if time.monotonic() > last:
                    break
                await asyncio.sleep(min(pause, _ASK_AGAIN_S))
        except CallFaultError as error:
            drained = drained.plus(Drained(fault=error.fault))
    return _with_answers(drained, before, await disk.run(outbox.counts))


def _with_answers(
    drained: Drained, before: dict[RowState, int], now: dict[RowState, int]
) -> Drained:
    """What became of the rows: the answers are in the outbox and not in the drains."""

    def more(state: RowState) -> int:
        return max(now.get(state, 0) - before.get(state, 0), 0)

    return Drained(
        more(RowState.SENT),
        more(RowState.HELD),
        drained.postponed,
        drained.fault,
        now.get(RowState.HANDED, 0),
    )


async def until_stopped_by_hub(session: CommandSession, disk: WorkerThread) -> None:
    """Hand rows over and settle answers until SIGTERM or Ctrl-C."""
    lanes = Lanes(session.connection)
    async with hub_way(session, disk) as way:
        rng = random.Random()  # noqa: S311  jitter, no secret
        syncs = [Sync(drain, lanes, disk, rng, _PACE) for drain in way.drains]
        for sync in syncs:
            way.due.answer_with(sync.wake)
        runs = (*(sync.run() for sync in syncs), way.answers.run(), way.trust.run())
        working = asyncio.gather(*runs)
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, working.cancel)
        with suppress(asyncio.CancelledError):
            await working
