"""`kiosk sync`: delivers the outbox without a window."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from kiosk.commands.answers import answered, complain, say, say_json
from kiosk.commands.hub_sync import once_by_hub, until_stopped_by_hub
from kiosk.commands.session import CommandError, CommandSession, owning, told
from kiosk.core.counter.catalogue import helper_for, who_helps
from kiosk.core.delivery.outbox import waiting_among
from kiosk.core.delivery.outcome import Fault
from kiosk.core.delivery.row_kind import ROW_KINDS
from kiosk.log import set_up_log
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.delivery import delivery_of
from kiosk.salesforce.judge import fault_without_rows
from kiosk.salesforce.replies import CallError
from kiosk.services.delivery.dating import Dating
from kiosk.services.delivery.drain import Drain, Drained
from kiosk.services.delivery.lane_state import LaneState
from kiosk.services.feed.clock import Clock
from kiosk.services.feed.network_time import is_kept_by_ntp
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.threads.patient_loop import PatientLoop
from kiosk.settings.sections.links import SalesforceSection
from kiosk.store.lanes import Lanes
from kiosk.store.outbox import Outbox
from kiosk.store.redemption_list import RedemptionList
from kiosk.store.secrets import SecretError
from kiosk.wiring.clock import clock_limits
from kiosk.wiring.delivery import drains_of, sync_of
from kiosk.wiring.login_secret import (
    KeyEnd,
    credentials_of,
    login_key_of,
    prove_secret,
    renewal_of,
)
from kiosk.wiring.network import network_of

log = logging.getLogger(__name__)

_Watch = Callable[[Drained], None]


@dataclass(frozen=True, slots=True)
class _Done:
    drained: Drained
    seconds: float
    calls: int


def sync_outbox(config: Path | None, *, once: bool, json: bool) -> int:
    """Deliver the outbox and return the exit code; `once` tries each waiting row only once.

    Without `once`, it runs until it is stopped and prints no JSON. JSON keys: `sent`, `held`,
    `postponed`, `handed` (rows; the hub has those, and the org's answer is yet to come), `calls`
    (of Salesforce's API), `seconds`, `fault` (`code`, `sentence`,
    `reason`, a key of the catalogue of faults, `helper`) or null.
    """

    def command() -> int:
        with owning(config, as_kiosk=not once) as session, told():
            section = session.settings.salesforce
            if section is None and not session.settings.hub:
                raise CommandError("sync: there is no [salesforce] and no [hub] in the settings", 2)
            if section:
                # Rows that a hub had taken go from here, now that there is none.
                Outbox(session.connection).take_back()
            if problem := set_up_log(_logs(session), to_stderr=not once):
                complain(problem)
            with (
                closing(WorkerThread()) as disk,
                asyncio.Runner(loop_factory=PatientLoop) as runner,
            ):
                if not once:
                    runner.run(
                        _until_stopped(session, section, disk)
                        if section
                        else until_stopped_by_hub(session, disk)
                    )
                    return 0
                with _progress(session, shown=not json) as watch:
                    done = runner.run(_once(session, section, disk, watch))
        return _told(done, json=json)

    return answered(command)


def _logs(session: CommandSession) -> Path:
    return session.settings.kiosk.data_path / "logs"


async def _once(
    session: CommandSession, section: SalesforceSection | None, disk: WorkerThread, watch: _Watch
) -> _Done:
    began = time.monotonic()
    if section is None:
        by_hub = await once_by_hub(session, disk, watch)
        return _Done(by_hub, time.monotonic() - began, 0)
    outbox, lanes = Outbox(session.connection), Lanes(session.connection)
    drained = Drained()
    clock = Clock(clock_limits(session.settings, None), lambda: None, is_kept=is_kept_by_ntp)
    async with _client(session, disk, clock, is_once=True) as client:
        for drain in _drains(session, section, client, disk, clock):
            await disk.run(outbox.retry_now, drain.kind.name)
            one = await drain.run(_beside(watch, drained))
            await _keep(LaneState(drain.kind.name, lanes, disk), one)
            drained = drained.plus(one)
        calls = client.usage.calls
    return _Done(drained, time.monotonic() - began, calls)


async def _keep(lane: LaneState, drained: Drained) -> None:
    """Save the result for `kiosk status`; the next attempt may follow as soon as it makes sense."""
    if drained.fault:
        await lane.failed(drained.fault, drained.fault.retry_after)
    else:
        await lane.works()


async def _keep_unusable_secret(session: CommandSession, disk: WorkerThread) -> None:
    """Save for each kind with waiting rows what a login with this secret would have ended with."""
    outbox, lanes = Outbox(session.connection), Lanes(session.connection)
    fault = fault_without_rows(CallError("LOGIN_UNUSABLE_SECRET", 400))
    for kind in ROW_KINDS:
        if await disk.run(outbox.next_due, kind.name) is not None:
            await _keep(LaneState(kind.name, lanes, disk), Drained(fault=fault))


def _beside(watch: _Watch, before: Drained) -> _Watch:
    return lambda more: watch(before.plus(more))


async def _until_stopped(
    session: CommandSession, section: SalesforceSection, disk: WorkerThread
) -> None:
    """Deliver until SIGTERM or Ctrl-C; rows being sent then are sent again on the next run."""
    lanes = Lanes(session.connection)
    clock = Clock(clock_limits(session.settings, None), lambda: None, is_kept=is_kept_by_ntp)
    async with _client(session, disk, clock) as client:
        syncing = asyncio.gather(
            *(
                sync_of(section, drain, lanes, disk).run()
                for drain in _drains(session, section, client, disk, clock)
            )
        )
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, syncing.cancel)
        with suppress(asyncio.CancelledError):
            await syncing


def _drains(
    session: CommandSession,
    section: SalesforceSection,
    client: SalesforceClient,
    disk: WorkerThread,
    clock: Clock,
) -> tuple[Drain, ...]:
    outbox, conflicts = Outbox(session.connection), RedemptionList(session.connection)
    deliver_by = partial(
        delivery_of,
        section,
        client,
        last_given=lambda kind, count: disk.run(outbox.last_given, kind, count),
    )
    dating = Dating(clock, client.hear)
    return drains_of(deliver_by, outbox, conflicts, disk, dating=dating)


@asynccontextmanager
async def _client(
    session: CommandSession, disk: WorkerThread, clock: Clock, *, is_once: bool = False
) -> AsyncIterator[SalesforceClient]:
    """A client whose replies correct `clock`; closed at the end.

    Raises:
        CommandError: the settings have no [salesforce] section.
        SecretError: the login's secret cannot be used; `kiosk status` says so from now on.
    """
    settings = session.settings
    key = login_key_of(settings, os.environ)
    try:
        prove_secret(settings, os.environ, key)
        credentials = credentials_of(settings, os.environ, key, disk)
    except SecretError:
        await _keep_unusable_secret(session, disk)
        raise
    if credentials is None or settings.salesforce is None:
        raise CommandError("sync: there is no [salesforce] in the settings", 2)
    client = SalesforceClient(
        credentials,
        # Without a window nobody reads the log's file.
        network_of(settings.network, os.environ, complain if is_once else log.warning),
        clock.learn,
        quota_share=settings.salesforce.quota_share,
        renew=renewal_of(settings, os.environ, key, disk),
    )
    try:
        yield client
    finally:
        if key:
            await KeyEnd(key, disk).aclose()
        await client.aclose()


@contextmanager
def _progress(session: CommandSession, *, shown: bool) -> Iterator[_Watch]:
    """Show a progress bar if stderr is a terminal; yields the function that updates it."""
    waiting = waiting_among(Outbox(session.connection).counts())
    console = Console(stderr=True)
    columns = (TextColumn("outbox"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not (shown and sys.stderr.isatty())) as bar:
        task = bar.add_task("outbox", total=waiting)

        def watch(so_far: Drained) -> None:
            bar.update(task, completed=so_far.sent + so_far.held)

        yield watch


def _told(done: _Done, *, json: bool) -> int:
    drained, fault = done.drained, done.drained.fault
    if json:
        why = _fault_of(fault) if fault else None
        sums = {"sent": drained.sent, "held": drained.held, "postponed": drained.postponed}
        sums["handed"] = drained.taken
        say_json({**sums, "calls": done.calls, "seconds": round(done.seconds, 3), "fault": why})
    else:
        sums_in_words = f"{drained.sent} sent, {drained.held} held, {drained.postponed} wait"
        if drained.taken:
            sums_in_words += f", {drained.taken} with the hub"
        say(f"{sums_in_words}; {done.calls} calls, {done.seconds:.1f} s")
    if fault:
        told = f"{fault.sentence or 'Try again later.'} {who_helps(fault.reason)}"
        raise CommandError(f"sync: {fault.code}: {told.rstrip()}")
    if drained.held:
        raise CommandError("sync: some are held; see why by: kiosk leads list --state held")
    return 0


def _fault_of(fault: Fault) -> dict[str, str]:
    return {
        "code": fault.code,
        "sentence": fault.sentence,
        "reason": fault.reason,
        "helper": helper_for(fault.reason),
    }
