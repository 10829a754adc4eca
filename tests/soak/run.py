"""One soak: a shop with its display, sandbox and kiosk, what happens there, and the samples."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field
from itertools import repeat
from pathlib import Path

from kiosk.demo.staff import set_demo_pin
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from tests.bench.xvfb import Xvfb
from tests.soak.finger import Finger
from tests.soak.judge import Sample
from tests.soak.loads import Load, World, loads, visits_in_turn
from tests.soak.memory import Usage, usage
from tests.soak.one_finger import OneFinger
from tests.soak.screen_latency import ScreenLatency
from tests.soak.soaked_kiosk import NotSeenError, SoakedKiosk
from tests.soak.visitor import Visitor

LOADS = ("idle", "events", "faults", "details", "vouchers", "forms", "staff", "languages", "pages")
TOGETHER = "together"
# Two threads that are the first to read one type of settings crash msgspec (decision 154).
_ONE_AFTER_ANOTHER = threading.Lock()
_SETTINGS = """
[scanner]
kind = "keyboard"
max_gap_ms = 100

[display]
page_seconds = {page_seconds}
"""
# Pages turn by themselves where nothing else is the load: elsewhere a finger turns them.
_TURNING, _STILL = 30, 86_400
_TURNS = ("idle",)
# A sample is taken of a wall that has stood: some seconds after a page has turned the pictures of
# the one before are still there. Where a finger turns it, the finger rests for so much of the time
# between two samples.
_STOOD_S, _REST = 18.0, 0.1
_LONGEST_UNREST_S, _LOOK_EVERY_S = 60.0, 0.25
_BEHIND_THE_SCREEN = ("event", "fault")


@dataclass(frozen=True, slots=True)
class Record:
    """`sample` is of a kiosk that has settled, `used` of the same kiosk just before that.

    `latency_ms`: from a save in the org to the changed screen. `heap_kb` is what malloc has given
    out, `blocks` how many objects of Python's own allocator are in use, `cpu` the share of a core
    since the sample before.
    """

    sample: Sample
    used: Usage
    cpu: float
    latency_ms: float | None
    heap_kb: int
    blocks: int


@dataclass(slots=True)
class Soaked:
    """What came of a soak. `failures`: visits that did not go as they should, in words."""

    name: str
    records: list[Record] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    @property
    def samples(self) -> list[Sample]:
        return [one.sample for one in self.records]


class Soak:
    """`name` is that of a load, or TOGETHER. `pace`: how many times as fast as usual.

    `once`: it ends after one visit of each kind.
    """

    def __init__(
        self,
        name: str,
        folder: Path,
        pace: float = 1.0,
        sabotage: str = "",
        *,
        once: bool = False,
        on_failure: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._name = name
        self._folder = folder
        self._pace = pace
        self._sabotage = sabotage
        self._once = once
        self._on_failure = on_failure
        self._done: Counter[str] = Counter()
        self._over = threading.Event()
        self._screen = OneFinger()

    def run(self, minutes: float, every_s: float, on_record: Callable[[Record], None]) -> Soaked:
        """Blocks for that long. Raises NotSeenError if the kiosk ends or never comes up."""
        soaked = Soaked(self._name)
        with ExitStack() as stack:
            self._folder.mkdir(parents=True, exist_ok=True)
            screen = stack.enter_context(Xvfb(self._folder))
            sandbox = stack.enter_context(SandboxProcess(self._folder / "sandbox"))
            addresses = sandbox.addresses
            remote = stack.enter_context(SandboxRemote(addresses.console_url))
            with addresses.config_file.open("a", encoding="utf-8") as config:
                seconds = _TURNING if self._name in _TURNS else _STILL
                config.write(_SETTINGS.format(page_seconds=seconds))
            with _ONE_AFTER_ANOTHER:
                pin = set_demo_pin(addresses.config_file)
            world = World(remote)
            log = self._folder / "kiosk.err"
            kiosk = stack.enter_context(
                SoakedKiosk(addresses.config_file, screen.display, log, self._sabotage)
            )
            kiosk.wait_for_wall()
            finger = stack.enter_context(Finger(screen.display))
            visitor = Visitor(kiosk, finger, pin)
            latency = ScreenLatency(screen, remote, kiosk)
            busy = self._begin(loads(world, visitor, self._pace), visitor, soaked)
            try:
                self._sample(kiosk, latency, soaked, minutes, every_s, on_record)
            finally:
                self._over.set()
                for thread in busy:
                    thread.join()
        return soaked

    def _begin(self, all_loads, visitor: Visitor, soaked: Soaked) -> list[threading.Thread]:
        if self._name == TOGETHER:
            plans = [visits_in_turn(all_loads, once=self._once)]
            plans += [repeat(all_loads[name]) for name in ("events", "faults")]
        else:
            plans = [repeat(all_loads[self._name])]
        threads = [
            threading.Thread(target=self._go_on, args=(plan, visitor, soaked)) for plan in plans
        ]
        for thread in threads:
            thread.start()
        return threads

    def _go_on(self, plan: Iterator[Load], visitor: Visitor, soaked: Soaked) -> None:
        for load in plan:
            next_at = time.monotonic() + load.seconds
            with nullcontext() if load.kind in _BEHIND_THE_SCREEN else self._screen.turn():
                try:
                    self._done[load.kind] += load.act()
                except NotSeenError as error:
                    soaked.failures.append(f"{load.name}: {error}")
                    self._on_failure(soaked.failures[-1])
                    try:
                        visitor.go_home()
                    except NotSeenError:
                        return
            if self._over.wait(max(0.0, next_at - time.monotonic())):
                return
        self._over.set()

    def _sample(
        self,
        kiosk: SoakedKiosk,
        latency: ScreenLatency,
        soaked: Soaked,
        minutes: float,
        every_s: float,
        on_record: Callable[[Record], None],
    ) -> None:
        began = last_at = time.monotonic()
        last_cpu = usage(kiosk.pid).cpu_s
        while last_at < began + minutes * 60 and not self._over.wait(every_s):
            with self._screen.turn():
                took = latency.once()
                self._done["event"] += 1
                place = _rest(kiosk, _STOOD_S if self._name in _TURNS else _REST * every_s)
                now, used = time.monotonic(), usage(kiosk.pid)
                kiosk.settle()
                heap_kb, blocks, large_kb, _ = map(int, kiosk.ask("heap").split())
                settled = usage(kiosk.pid)
            cpu = (used.cpu_s - last_cpu) / (now - last_at)
            last_at, last_cpu = time.monotonic(), settled.cpu_s
            sample = Sample(
                *((now - began) / 60, settled.anonymous_kb, used.files, used.threads),
                dict(self._done),
                place,
                large_kb,
            )
            record = Record(sample, used, cpu, took, heap_kb, blocks)
            soaked.records.append(record)
            on_record(record)


def _rest(kiosk: SoakedKiosk, seconds: float) -> str:
    """Wait until the same place of the wall was seen for so long; returns it."""
    place, since = kiosk.ask("place"), time.monotonic()
    until = since + _LONGEST_UNREST_S
    while (now := time.monotonic()) < since + seconds:
        if now > until:
            raise NotSeenError("the wall never stood")
        time.sleep(min(_LOOK_EVERY_S, seconds))
        if (there := kiosk.ask("place")) != place:
            place, since = there, now
    return place
