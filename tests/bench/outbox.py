"""Prints the outbox's figures: commits on a real disk; calls, time and memory of a drain."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from kiosk.core.feed.capture_time import Stamp
from kiosk.core.form.lead import LeadDraft, LeadOrigin, new_lead_key
from kiosk.core.form.submission import Submission
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from kiosk.services.delivery.lead_desk import LeadDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.store.open_store import open_store
from kiosk.store.outbox import Outbox
from tests.bench.report import figure, heading, machine

# What it needed at most, read at its end by the process itself: its parent's share is not in it.
_PROGRAM = """
import atexit, pathlib, sys
from kiosk.cli import main
def tell():
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    print(next(x.split()[1] for x in lines if x.startswith("VmHWM:")), file=sys.stderr)
atexit.register(tell)
main()
"""
_NOTES = "Would like to hear about the next tasting, and has a question about delivery. "


def draft(rng: random.Random) -> LeadDraft:
    name = f"Visitor {rng.randrange(10**9)}"
    return LeadDraft(
        new_lead_key(),
        first_name="Ada",
        last_name=name,
        email=f"{name.replace(' ', '.').lower()}@example.com",
        notes=_NOTES * rng.randint(0, 4),
        consent=True,
        language="en",
    )


async def fill(settings: Settings, count: int) -> list[float]:
    """As many leads over the desk, as from the form; ms of each until it is said to be saved."""
    origin = LeadOrigin(settings.kiosk.id, settings.kiosk.store)
    rng, took, disk = random.Random(count), [], WorkerThread()
    with closing(open_store(settings.kiosk.data_path, os.environ, datetime.now(UTC))) as store:
        rules = settings.form.rules
        desk = LeadDesk(
            Outbox(store), disk, rules, origin, lambda: Stamp(datetime.now(UTC)), lambda: None
        )
        for _ in range(count):
            lead = draft(rng)
            began = time.perf_counter()
            if await desk.submit(lead) is not Submission.SAVED:
                sys.exit("the disk refused")
            took.append(1000 * (time.perf_counter() - began))
        disk.close()
    return took


def drain(config: Path) -> tuple[dict[str, object], float]:
    """What `kiosk sync --once` says of itself, and its peak memory in MB."""
    command = [sys.executable, "-c", _PROGRAM, "sync", "--once", "--json", "--config", str(config)]
    done = subprocess.run(command, capture_output=True, check=True)
    return json.loads(done.stdout), int(done.stderr.split()[-1]) / 1024


def drained(sandbox: SandboxProcess, remote: SandboxRemote, count: int) -> float:
    """The peak memory in MB."""
    config = sandbox.addresses.config_file
    before = len(remote.leads())
    took = sorted(asyncio.run(fill(load(config, os.environ), count)))
    p99 = took[int(count * 0.99)]
    told, peak = drain(config)
    arrived = len(remote.leads()) - before
    if (told["sent"], arrived) != (count, count):
        sys.exit(f"{count} leads, and {told['sent']} sent, {arrived} arrived")
    heading(f"{count:,} leads")
    figure(
        "commit of a lead over the desk, synchronous=FULL",
        f"p50 {statistics.median(took):.1f}, p99 {p99:.1f}, max {took[-1]:.1f} ms",
        "p99 <= 50 ms",
    )
    figure("API calls of the drain", f"{told['calls']}", f"<= {-(-count // 200)}")
    figure("from the first call to the last row settled", f"{told['seconds']:.2f} s")
    figure("peak memory of kiosk sync --once (RSS)", f"{peak:.1f} MB")
    return peak


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    sizes = (200, 1_000) if parser.parse_args().quick else (1_000, 10_000, 30_000)
    machine()
    # The disk that counts is where the kiosk's data is, not a file system in memory.
    folder = Path(os.environ.get("BENCH_DIR", ".")).resolve()
    with (
        tempfile.TemporaryDirectory(dir=folder) as name,
        SandboxProcess(Path(name)) as sandbox,
        SandboxRemote(sandbox.addresses.console_url) as remote,
    ):
        peaks = [drained(sandbox, remote, size) for size in sizes]
    heading("Memory (SQLite's page cache fills up, and then no more)")
    for (few, small), (many, large) in pairwise(zip(sizes, peaks, strict=True)):
        figure(
            f"peak with {many:,} over peak with {few:,} leads", f"{large - small:+.1f} MB", "flat"
        )


if __name__ == "__main__":
    main()
