"""Prints the feed's figures: outages, a frozen server, bursts, a thousand drops, a fleet."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import statistics
import tempfile
from pathlib import Path

from kiosk.core.feed.link_reason import LinkReason
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from kiosk.settings.load import load
from tests.bench.burst_process import run_burst
from tests.bench.cycles import cycles
from tests.bench.fleet import Scene, histogram, per_second, simulate
from tests.bench.net_kiosk import DEFAULT_WINDOW_S
from tests.bench.outages import Outages
from tests.bench.report import figure, heading, machine, spread

_FLEET = 5000
_FLEETS_WINDOW_S = 120.0  # what the documentation recommends for as many kiosks
_SHORT_S, _LONG_S = 3.0, 300.0
_SCENES = (
    Scene("after an outage of 1 min", 60.0, LinkReason.CLOSED),
    Scene("after an outage of 5 min", _LONG_S, LinkReason.CLOSED),
    Scene("after a common start", 0.0, None),
    Scene("after the server closed all with 4200", 0.0, LinkReason.RECONNECT_ASKED),
)


async def outages(outage: Outages, *, quick: bool, long: bool) -> None:
    heading("Outages (real sockets; from the server's return until LIVE; window 1.5 s)")
    rounds, kiosks = (1, 4) if quick else (5, 4)
    back = [s for _ in range(rounds) for s in await outage.back_after(_SHORT_S, kiosks)]
    figure(f"back after an outage of 3 s, {len(back)} times", spread(back, "s", 2), "<= 2 s")
    if long:
        back = await outage.back_after(_LONG_S, 8)
        figure("back after an outage of 5 min, 8 kiosks", spread(back, "s", 2))
    else:
        figure("back after an outage of 5 min, real sockets", "skipped, ask by --long")
    tally = simulate(Scene("", _LONG_S, LinkReason.CLOSED), 1000, DEFAULT_WINDOW_S)
    figure("the same by the back-off code, 1,000 kiosks", spread(tally.live, "s", 2))
    kiosks, apart = (2, 1.0) if quick else (8, 2.5)
    noticed = await outage.frozen_noticed(kiosks, apart)
    low, mid, high = min(noticed), statistics.median(noticed), max(noticed)
    figure(
        f"frozen server until OFFLINE, {kiosks} kiosks",
        f"min {low:.1f}, p50 {mid:.1f}, max {high:.1f} s",
        "<= 30 s",
    )


def bursts(*, quick: bool) -> None:
    heading("Burst into a whole kiosk, offscreen (GUI heartbeat each 5 ms)")
    for offers in (24,) if quick else (24, 1000):
        run_burst({k: v for k, v in os.environ.items() if k != "DISPLAY"}, offers)


def thousand_drops(*, quick: bool) -> None:
    warm_up, count = (20, 200) if quick else (100, 1000)
    heading(f"{count} connections greeted, acknowledged and dropped, after {warm_up} to warm up")
    before, after = cycles(warm_up, count)
    growth = after.rss_mb - before.rss_mb
    figure("memory (RSS)", f"{before.rss_mb:.1f} -> {after.rss_mb:.1f} MB", "flat")
    figure("growth for each connection", f"{1000 * growth / count:.2f} kB", "0")
    figure("asyncio tasks", f"{before.tasks} -> {after.tasks}", "flat")
    figure("open files", f"{before.open_files} -> {after.open_files}", "flat")


def fleets(*, quick: bool) -> None:
    for window in (DEFAULT_WINDOW_S, _FLEETS_WINDOW_S):
        heading(f"{_FLEET} kiosks, window {window:g} s (simulated; seconds from the return)")
        for scene in _SCENES:
            tally = simulate(scene, _FLEET, window)
            peaks = per_second(tally.handshakes), per_second(tally.snapshots)
            most_live = sorted(tally.live)[int(_FLEET * 0.99)]
            figure(f"{scene.name}: handshakes, peak", f"{peaks[0]}/s")
            figure(f"{scene.name}: snapshots, peak", f"{peaks[1]}/s")
            figure(f"{scene.name}: snapshots in all", f"{len(tally.snapshots)}", f"{_FLEET}")
            figure(f"{scene.name}: 99 % live", f"{most_live:.1f} s")
            if not quick:
                print("\n".join(histogram(tally)))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--quick", action="store_true", help="a shortened form, under 60 s")
    arguments.add_argument("--long", action="store_true", help="also an outage of 5 min")
    given = arguments.parse_args()
    logging.basicConfig(level=logging.CRITICAL)
    machine()
    fleets(quick=given.quick)
    thousand_drops(quick=given.quick)
    with tempfile.TemporaryDirectory() as name, SandboxProcess(Path(name)) as sandbox:
        settings = load(sandbox.addresses.config_file, os.environ)
        with SandboxRemote(sandbox.addresses.console_url) as remote:
            asyncio.run(outages(Outages(settings, remote), quick=given.quick, long=given.long))
    bursts(quick=given.quick)


if __name__ == "__main__":
    main()
