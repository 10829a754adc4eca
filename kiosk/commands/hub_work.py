"""`kiosk hub work`: the hub's worker."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Mapping

from kiosk.commands.hub_told import hub_errors, log_to_stderr
from kiosk.hub.settings import WorkSettings, read_hub_settings
from kiosk.hub.work.key_ring import read_key_ring
from kiosk.hub.work.lane_counts import parse_lanes
from kiosk.hub.work.login import credentials_of, read_salesforce
from kiosk.hub.work.stopping import Stopping
from kiosk.hub.work.worker import WorkerParts, run_worker


def run_hub_work(environ: Mapping[str, str], lanes: str) -> None:
    """Work until SIGTERM. Raises HubCommandError."""
    with hub_errors():
        parts = worker_parts(environ, lanes)
        log_to_stderr()
        asyncio.run(_work(parts, environ))


def worker_parts(environ: Mapping[str, str], lanes: str) -> WorkerParts:
    """What a worker is made of, from the environment. Raises HubSettingsError."""
    settings = read_hub_settings(environ, WorkSettings)
    section = read_salesforce(environ)
    keys = read_key_ring(settings, environ.get("CREDENTIALS_DIRECTORY", ""))
    credentials = credentials_of(section, environ)
    return WorkerParts(settings, section, credentials, keys, parse_lanes(lanes))


async def _work(parts: WorkerParts, environ: Mapping[str, str]) -> None:
    stopping = Stopping()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.stop)
    await run_worker(parts, environ, stopping)
