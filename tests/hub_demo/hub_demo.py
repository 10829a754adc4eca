"""The hub in one go: a fleet of three kiosks, a hub that is killed, and a phone; exits 0 or 1.

Real processes throughout: Redis, the sandbox, `kiosk hub serve` and `kiosk hub work`, and kiosks
with offscreen windows.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

import httpx

from kiosk.core.counter.code import code_base, wall_code
from tests.hub_demo.phone import chromium, open_page
from tests.support.hub_site import HubSite
from tests.support.root import ROOT

NAMES = ("K-001", "K-002", "K-003")
OFFER = {
    "number": "TEA15",
    "title": "Darjeeling, first flush",
    "description": "Just arrived: a whole tin, and a cup to taste it at the counter.",
    "discount": "-15 %",
    "priority": 9,
}
Done = TypeVar("Done")
_FIRST = ("Ada", "Grace", "Hedy")
_SECOND = ("Emmy", "Lise", "Rosalind")
_ARRIVED_S = 180


class DemoError(AssertionError):
    """A step did not hold."""


class DemoKiosk:
    """A kiosk's process, and what its customer is asked to do."""

    def __init__(self, config: Path, shots: Path, stack: ExitStack) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hub_demo.kiosk_process", str(config), str(shots)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.callback(self._process.kill)

    def ask(self, do: str, **what: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"do": do, **what}) + "\n")
        self._process.stdin.flush()

    def answer(self) -> None:
        """Wait for what was asked. Raises DemoError."""
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line or not json.loads(line)["ok"]:
            raise DemoError(line or "a kiosk ended")


class Demo:
    def __init__(self, site: HubSite, shots: Path, stack: ExitStack) -> None:
        self._site = site
        self._shots = shots
        self._stack = stack
        self._kiosks: list[DemoKiosk] = []

    def walk(self) -> None:
        site = self._site
        self._step("redis, sandbox, hub web and hub worker are up: /readyz says so", site.start)
        self._step("three kiosks enrol by one-time codes from the org", self._enrol)
        self._step("their walls are live", lambda: self._all("live"))
        code = self._step("an offer is published: its code is read off three screens", self._offer)
        self._step("the hub is killed: web, worker and Redis", self._kill)
        self._step("three customers leave details: saved, Thank you", lambda: self._leads(_FIRST))
        self._step("nothing of them is in Salesforce", lambda: self._expect(()))
        self._step("Redis and web are back, and no worker: three more", self._without_worker)
        self._step("rows lie in the hub, which is killed again", self._kill_with_rows)
        self._step("the hub is back: exactly one Lead each", self._arrive)
        self._phone(code)

    def _enrol(self) -> None:
        configs = [self._site.enrol(name) for name in NAMES]
        self._kiosks = [DemoKiosk(one, self._shots, self._stack) for one in configs]

    def _offer(self) -> str:
        offer_id = self._site.remote.add_offer(**OFFER)
        code = wall_code(code_base(self._site.url), str(OFFER["number"]), offer_id).url
        self._all("sees", code=code)
        self._kiosks[0].ask("shoot", name="hub-wall")
        self._kiosks[0].answer()
        return code

    def _kill(self) -> None:
        for one in (self._site.web, *self._site.workers):
            one.kill()
        self._site.redis.kill()

    def _leads(self, names: Sequence[str]) -> None:
        for kiosk, name in zip(self._kiosks, names, strict=True):
            email = f"{name.lower()}@example.com"
            kiosk.ask("lead", first_name=name, last_name="Example", email=email)
        for kiosk in self._kiosks:
            kiosk.answer()

    def _without_worker(self) -> None:
        self._site.redis.start()
        # The list of devices is on Redis' disk, so the web lets the kiosks in.
        self._site.web.start()
        self._leads(_SECOND)

    def _kill_with_rows(self) -> None:
        self._site.wait(lambda: "handed" in self._states(), "rows in the hub", _ARRIVED_S)
        self._kill()
        self._expect(())

    def _states(self) -> set[str]:
        states = set()
        for name in NAMES:
            command = [sys.executable, "-m", "kiosk", "leads", "list", "--json", "--config"]
            file = str(self._site.folder / f"{name}.toml")
            done = subprocess.run([*command, file], capture_output=True, check=True)
            states |= {lead["state"] for lead in json.loads(done.stdout)["leads"]}
        return states

    def _arrive(self) -> None:
        self._site.redis.start()
        self._site.start()
        everybody = (*_FIRST, *_SECOND)
        remote = self._site.remote
        self._site.wait(lambda: len(remote.leads()) >= len(everybody), "all leads", _ARRIVED_S)
        self._site.wait(lambda: self._states() == {"sent"}, "each answered", _ARRIVED_S)
        self._expect(everybody)

    def _expect(self, names: Sequence[str]) -> None:
        there = Counter(str(lead["FirstName"]) for lead in self._site.remote.leads())
        if there != Counter(names):
            raise DemoError(f"in Salesforce: {dict(there)}")

    def _phone(self, code: str) -> None:
        url = self._site.url + code.removeprefix(code_base(self._site.url))
        self._step("the page behind the code is there", lambda: self._page(url))
        if program := chromium():
            shot = self._shots / "hub-phone.png"
            self._step(f"a phone opens it: {shot}", lambda: self._open(program, url, shot, code))
        else:
            _say("          no Chromium here, so no phone opens it")

    def _page(self, url: str) -> None:
        reply = httpx.get(url, trust_env=False, timeout=10)
        if reply.status_code != 200 or str(OFFER["title"]) not in reply.text:
            raise DemoError(f"{url}: {reply.status_code}")

    def _open(self, program: str, url: str, shot: Path, code: str) -> None:
        found = open_page(program, url, shot)
        if found != [code]:
            raise DemoError(f"codes on the phone: {found}")

    def _all(self, do: str, **what: str) -> None:
        for kiosk in self._kiosks:
            kiosk.ask(do, **what)
        for kiosk in self._kiosks:
            kiosk.answer()

    def _step(self, what: str, act: Callable[[], Done]) -> Done:
        began = time.perf_counter()
        done = act()
        _say(f"  {time.perf_counter() - began:6.2f} s  {what}")
        return done


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shots", type=Path, default=Path("shots"))
    shots: Path = parser.parse_args().shots.resolve()
    shots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-hub-demo-") as folder, ExitStack() as stack:
        try:
            site = stack.enter_context(HubSite(Path(folder) / "site"))
            Demo(site, shots, stack).walk()
        except (AssertionError, OSError, subprocess.SubprocessError, httpx.HTTPError) as error:
            sys.exit(f"FAILED: {error!r}")
    _say(f"All steps held. Screenshots: {shots}/")


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    main()
