"""Prints the wall's figures on a real X display (Xvfb), beside their floor and a web page's."""

from __future__ import annotations

import argparse
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from tests.bench.burst_process import run_burst, run_program
from tests.bench.bystander import Bystander
from tests.bench.floor import bare_window
from tests.bench.kiosk_process import KioskProcess, on_display
from tests.bench.latency import Latency
from tests.bench.page_process import NoPageError, page_in_chromium
from tests.bench.recording import first_that_shows, record
from tests.bench.report import figure, heading, machine, spread
from tests.bench.shop import Shop
from tests.bench.usage import cpu_seconds, pss_mb, wake_ups
from tests.bench.xvfb import ALL_ROWS, REMEDY, Xvfb

_MEMORY = Path("/dev/shm")  # where a file is memory and no disk
_START_LONGEST_S = 20.0
_START_QUIET_S = 1.5
_SETTLE_S = 5.0
_BARE_S = 1.0
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


def latency(what: str, watch: Latency, events: int, target: str = "") -> None:
    took = [1000 * seconds for seconds in watch.of(events)]
    label = f"{what}, {events} events"
    figure(label, spread(took, "ms") if took else "-", target)
    if watch.missing or target:
        figure(f"{label}: not on the screen", str(watch.missing), "0")
    if watch.elsewhere:
        figure("  on another page's place, so not timed", str(watch.elsewhere))


def fan_out(shop: Shop, screen: Xvfb, bystander: Bystander, port: int, events: int) -> None:
    """The kiosk between its floor and a web page, on the same screen by the same grabs."""
    environment = on_display(screen.display)
    with bare_window(environment, port):
        time.sleep(_BARE_S)
        watch = Latency(screen, shop.remote, bystander, str)
        latency("floor: a bare window that swaps one code", watch, events)
    shop.shrink_by_one()
    for offers in (12, 100):
        with kiosk_with(shop, screen, offers - 1):
            watch = Latency(screen, shop.remote, bystander)
            latency(f"new offer, one of {offers}", watch, events, "p50 <= 4.2, p95 <= 6 ms")
        try:
            beside_a_page(shop, screen, bystander, port, events)
        except NoPageError as error:
            figure("the same by a page in Chromium: left out", str(error))


def beside_a_page(shop: Shop, screen: Xvfb, bystander: Bystander, port: int, events: int) -> None:
    """Raises NoPageError where no such page can be shown."""
    standing = shop.remote.state()["offers"]
    with page_in_chromium(on_display(screen.display), standing, port) as pid:
        wait_for_codes(screen)
        time.sleep(_SETTLE_S)
        watch = Latency(screen, shop.remote, bystander, str)
        what = f"  a page in Chromium, one of {len(standing) + 1}"
        latency(what, watch, events)
        figure("  its memory (PSS)", f"{pss_mb(pid):.1f} MB")


def idle(pid: int, seconds: float, what: str, cpu: str, sleeps: str = "") -> None:
    before, woken = cpu_seconds(pid), wake_ups(pid)
    time.sleep(seconds)
    used = (cpu_seconds(pid) - before) / seconds
    figure(f"idle CPU over {seconds:g} s, {what}", f"{100 * used:.3f} % of a core", cpu)
    figure("  wake-ups a second", f"{(wake_ups(pid) - woken) / seconds:.1f}", sleeps)


def bare(screen: Xvfb, port: int, seconds: float) -> None:
    """The floor of what stands: a window that hears events and shows one code."""
    with bare_window(on_display(screen.display), port) as pid:
        time.sleep(_COLLECTED_S)
        idle(pid, seconds, "floor: a bare window", "")
        figure("  its memory (PSS)", f"{pss_mb(pid):.1f} MB")


def run(shop: Shop, screen: Xvfb, bystander: Bystander, port: int, *, quick: bool) -> None:
    events = 5 if quick else 50
    with kiosk_with(shop, screen, 12):
        standing = screen.codes(screen.grab(ALL_ROWS)).keys() & shop.codes
    start_up(shop, screen, standing, 2 if quick else 7)
    heading("Fan-out, as a bystander sees it, until the new code can be read on the screen")
    fan_out(shop, screen, bystander, port, events)
    for _ in range(99 - 24):
        shop.shrink_by_one()
    heading("A wall of 24 offers with pictures, whole process tree")
    bare(screen, port, 8.0 if quick else 30.0)
    with kiosk_with(shop, screen, 24) as kiosk:
        # Whole turns of 12 s.
        idle(kiosk.pid, 12.0 if quick else 36.0, "pages turning", "<= 0.3 %")
        # By now the garbage of the start has been collected, which happens each 10 s.
        figure("memory (PSS)", f"{pss_mb(kiosk.pid):.1f} MB", "<= 112 MB")
    heading("Movements of that wall")
    arguments = (str(shop.config), "--times", "3" if quick else "20")
    run_program(on_display(screen.display), "movements", "motion", *arguments)
    heading("News on 32 inches: the longest turn of the GUI loop, in processor time")
    large = {**on_display(screen.display), "KIOSK_DISPLAY_DOTS_PER_INCH": "69"}
    run_program(large, "news", "turns", str(shop.config), "--times", "3" if quick else "20")
    heading("What is opened on that wall: processor time of the GUI thread until it is painted")
    arguments = (str(shop.config), *(("--left", "1") if quick else ()))
    run_program(on_display(screen.display), "openings", "firsts", *arguments)
    heading("The same wall without pictures")
    shop.take_pictures_away()
    with kiosk_with(shop, screen, 24) as kiosk:
        time.sleep(_COLLECTED_S)
        figure("memory (PSS)", f"{pss_mb(kiosk.pid):.1f} MB")
    heading("A wall of 6 offers, whose one page stands")
    for _ in range(24 - 6):
        shop.shrink_by_one()
    with kiosk_with(shop, screen, 6) as kiosk:
        time.sleep(_COLLECTED_S)
        idle(kiosk.pid, 8.0 if quick else 30.0, "standing", "<= 0.015 %", "<= 1")


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
        run(shop, screen, bystander, sandbox.addresses.pusher_port, quick=given.quick)
        heading("Burst, with a heartbeat on the GUI thread")
        run_burst(on_display(screen.display), 24)


if __name__ == "__main__":
    main()
