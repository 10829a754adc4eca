"""Prints the wall's figures on a real X display (Xvfb): latency, start, memory, idle, burst."""

from __future__ import annotations

import argparse
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from tests.bench.burst_process import run_burst
from tests.bench.bystander import Bystander
from tests.bench.kiosk_process import KioskProcess, on_display
from tests.bench.latency import Latency
from tests.bench.recording import first_that_shows, record
from tests.bench.report import figure, heading, machine, spread
from tests.bench.shop import Shop
from tests.bench.usage import cpu_seconds, pss_mb
from tests.bench.xvfb import ALL_ROWS, REMEDY, Xvfb

_MEMORY = Path("/dev/shm")  # where a file is memory and no disk
_START_LONGEST_S = 20.0
_START_QUIET_S = 1.5
_SETTLE_S = 5.0
_COLLECTED_S = 8.0


def wait_for_codes(screen: Xvfb) -> None:
    deadline = time.perf_counter() + _START_LONGEST_S
    while not screen.codes(screen.grab(ALL_ROWS)):
        if time.perf_counter() > deadline:
            raise SystemExit(f"no code appears on the screen; {REMEDY}")
        time.sleep(0.2)


@contextmanager
def kiosk_with(shop: Shop, screen: Xvfb, offers: int):
    """A fresh kiosk with that many offers; the first start on this disk fetches the pictures."""
    shop.grow_to(offers)
    with KioskProcess(shop.config, screen.display) as kiosk:
        wait_for_codes(screen)
        time.sleep(_SETTLE_S)
        yield kiosk


def start_up(shop: Shop, screen: Xvfb, standing: set[str], times: int) -> None:
    heading(f"Start until the {len(standing)} codes of the cached wall are painted, {times} times")
    whole, inner = [], []
    for _ in range(times):
        kiosk = KioskProcess(shop.config, screen.display)
        began = time.perf_counter()
        frames = record(
            screen, ALL_ROWS, quiet=_START_QUIET_S, longest=_START_LONGEST_S, begin=kiosk.start
        )
        imported = kiosk.imported_at()
        kiosk.stop()
        painted = first_that_shows(screen, frames, standing)
        if painted is None:
            raise SystemExit("the wall was not painted")
        whole.append(painted - began)
        inner.append(painted - imported)
    figure("from the start of the process", spread(whole, "s", 2), "<= 1 s")
    figure("the kiosk's own share, without imports", spread(inner, "s", 2))


def latency(shop: Shop, screen: Xvfb, bystander: Bystander, offers: int, events: int) -> None:
    watch = Latency(screen, shop.remote, bystander)
    took = [1000 * seconds for seconds in watch.of(events)]
    label = f"new offer, one of {offers}, {events} events"
    figure(label, spread(took, "ms") if took else "-", "p50 <= 9.5, p95 <= 14 ms")
    figure(f"{label}: not on the screen", str(watch.missing), "0")
    if watch.elsewhere:
        figure("  on another page's place, so not timed", str(watch.elsewhere))


def upkeep(pid: int, idle: float) -> None:
    before = cpu_seconds(pid)
    time.sleep(idle)
    used = (cpu_seconds(pid) - before) / idle
    figure(f"idle CPU over {idle:g} s", f"{100 * used:.2f} % of a core", "<= 1 %")
    # By now the garbage of the start has been collected, which happens each 10 s.
    figure("memory (PSS)", f"{pss_mb(pid):.1f} MB", "<= 120 MB")


def run(shop: Shop, screen: Xvfb, bystander: Bystander, *, quick: bool) -> None:
    events, idle = (5, 8.0) if quick else (50, 20.0)
    with kiosk_with(shop, screen, 12):
        standing = screen.codes(screen.grab(ALL_ROWS)).keys() & shop.codes
    start_up(shop, screen, standing, 2 if quick else 7)
    heading("Fan-out, as a bystander sees it, until the new code can be read on the screen")
    shop.shrink_by_one()
    with kiosk_with(shop, screen, 11):
        latency(shop, screen, bystander, 12, events)
    with kiosk_with(shop, screen, 99):
        latency(shop, screen, bystander, 100, events)
    for _ in range(99 - 24):
        shop.shrink_by_one()
    heading("A wall of 24 offers with pictures, whole process tree")
    with kiosk_with(shop, screen, 24) as kiosk:
        upkeep(kiosk.pid, idle)
    heading("The same without pictures")
    shop.take_pictures_away()
    with kiosk_with(shop, screen, 24) as kiosk:
        time.sleep(_COLLECTED_S)
        figure("memory (PSS)", f"{pss_mb(kiosk.pid):.1f} MB")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--quick", action="store_true", help="a shortened form, under 60 s")
    given = arguments.parse_args()
    machine()
    with (
        tempfile.TemporaryDirectory(dir=_MEMORY) as picture,
        tempfile.TemporaryDirectory() as name,
        Xvfb(Path(picture)) as screen,
        SandboxProcess(Path(name)) as sandbox,
        SandboxRemote(sandbox.addresses.console_url) as remote,
        Bystander(sandbox.addresses.pusher_port) as bystander,
    ):
        shop = Shop(remote, sandbox.addresses.config_file)
        run(shop, screen, bystander, quick=given.quick)
        heading("Burst, with a heartbeat on the GUI thread")
        run_burst(on_display(screen.display), 24)


if __name__ == "__main__":
    main()
