"""Prints, for each kind of feed in one run: change to screen, and the API calls that it costs.

The calls are those of the sandbox's own counter. Hours are made short: what a kiosk does each two
or four hours it does here each two or four minutes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from tests.bench.bystander import Bystander
from tests.bench.latency import Latency
from tests.bench.report import figure, heading, machine
from tests.bench.shop import Shop
from tests.bench.wall import kiosk_with, latency
from tests.bench.xvfb import Xvfb

_KINDS = ("pusher", "streaming", "poll", "auto")
_HOUR_S = 60.0
# The defaults are 120 and 240 minutes.
_SHORT = {"snapshot_minutes": 120 / 60, "heartbeat_minutes": 240 / 60}
_SETTLE_S = 15.0
_CHANGE_EVERY_S = 3.0


class CountedKiosk:
    """A kiosk offscreen with a sandbox of its own."""

    def __init__(self, kind: str, remote: SandboxRemote) -> None:
        self.kind = kind
        self.remote = remote

    @property
    def calls(self) -> int:
        return self.remote.state()["api_calls"]


@contextmanager
def counted(kind: str, folder: Path):
    served = "pusher" if kind == "poll" else kind
    with (
        SandboxProcess(folder, feed=served) as sandbox,
        SandboxRemote(sandbox.addresses.console_url) as remote,
    ):
        config = sandbox.addresses.config_file
        text = config.read_text(encoding="utf-8")
        text = text.replace(f'kind = "{served}"', f'kind = "{kind}"')
        lines = {"[feed]": "snapshot_minutes", "[salesforce]": "heartbeat_minutes"}
        for section, key in lines.items():
            text = text.replace(section, f"{section}\n{key} = {_SHORT[key]}", 1)
        config.write_text(text, encoding="utf-8")
        command = (sys.executable, "-m", "kiosk", "run", "--offscreen", "--config", str(config))
        process = subprocess.Popen(
            command,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield CountedKiosk(kind, remote)
        finally:
            process.terminate()
            process.wait(10)


def calls(hours: int, changes: int) -> None:
    heading(f"API calls of one kiosk: start, {hours} idle hours (made short), {changes} changes")
    with ExitStack() as stack, tempfile.TemporaryDirectory() as folder:
        kiosks = [stack.enter_context(counted(kind, Path(folder) / kind)) for kind in _KINDS]
        time.sleep(_SETTLE_S)
        started = [kiosk.calls for kiosk in kiosks]
        time.sleep(hours * _HOUR_S)
        idle = [kiosk.calls - before for kiosk, before in zip(kiosks, started, strict=True)]
        before = [kiosk.calls for kiosk in kiosks]
        for number in range(changes):
            for kiosk in kiosks:
                kiosk.remote.add_offer(number=f"BUSY{number:04d}", title=f"Busy {number}")
            time.sleep(_CHANGE_EVERY_S)
        busy = [kiosk.calls - calls for kiosk, calls in zip(kiosks, before, strict=True)]
        for kiosk, start, quiet, lively in zip(kiosks, started, idle, busy, strict=True):
            told = (
                f"start {start}, idle {quiet / hours:.2f} an hour, {lively} for {changes} changes"
            )
            figure(kiosk.kind, told)


def screens(offers: int, events: int) -> None:
    for kind in ("pusher", "streaming"):
        heading(f"{kind}: server's fan-out of a new offer to its code on the screen (Xvfb)")
        with (
            tempfile.TemporaryDirectory() as folder,
            SandboxProcess(Path(folder), feed=kind) as sandbox,
            SandboxRemote(sandbox.addresses.console_url) as remote,
            Xvfb(Path(folder)) as screen,
            Bystander(sandbox.addresses.pusher_port) as bystander,
        ):
            shop = Shop(remote, sandbox.addresses.config_file)
            with kiosk_with(shop, screen, offers):
                watch = Latency(screen, remote, bystander)
                latency(f"new offer, one of {offers}", watch, events)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one hour, few events")
    quick = parser.parse_args().quick
    machine()
    screens(12, 10 if quick else 50)
    calls(1 if quick else 4, 5 if quick else 20)


if __name__ == "__main__":
    main()
