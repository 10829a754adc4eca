"""What is proven once for each release: the long forms, and what of their output is a figure."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Figure = tuple[str, str, str]
"""What was measured, the value, and the target; the last may be empty."""

_BENCH = re.compile(
    r"^  (?P<what>(?: {0,4}\S.*?)?) {2,}(?P<value>\S.*?)(?:   target (?P<target>.*))?$"
)
_TALLY = re.compile(r"^(?:  (?P<count>\d+) (?P<wrong>[a-z].*)|(?P<line>\d+ (?:kills|leads)\b.*))$")

_STOPS = re.compile(r"^(?:  (?P<count>\d+) (?P<wrong>[a-z].*)|(?P<line>\d+ stops\b.*|p50 .*))$")

_POWERCUT = re.compile(
    r"^(?:  (?P<scene>[a-z-]+) +(?P<disks>\d+) disks, (?P<wrong>\d+) wrong|"
    r"(?P<line>\d+ disks, .*))$"
)


def bench_figures(output: str) -> list[Figure]:
    """What tests.bench.report printed: each figure, below its heading.

    A line without a label goes on with the label of the last.
    """
    figures: list[Figure] = []
    heading, label, before = "", "", None
    for line in output.splitlines():
        if before == "" and line and not line.startswith(" "):
            heading = f"{line}: "
        elif one := _BENCH.match(line):
            label = one["what"].strip() or label
            figures.append((heading + label, one["value"], one["target"] or ""))
        before = line
    return figures


def crash_figures(output: str) -> list[Figure]:
    """How much was tried, and how often each promise was broken, which must be never."""
    found = filter(None, map(_TALLY.match, output.splitlines()))
    return [
        ("kill -9", one["line"], "") if one["line"] else (one["wrong"], one["count"], "0")
        for one in found
    ]


def stops_figures(output: str) -> list[Figure]:
    """How long the stops took, and how many of them were bad in which way."""
    found = filter(None, map(_STOPS.match, output.splitlines()))
    return [
        (one["wrong"], one["count"], "0") if one["wrong"] else ("SIGTERM, SIGINT", one["line"], "")
        for one in found
    ]


def powercut_figures(output: str) -> list[Figure]:
    """How many disks were rebuilt of each scene, and on how many the kiosk was not as promised."""
    found = filter(None, map(_POWERCUT.match, output.splitlines()))
    return [
        ("power cuts", one["line"], "")
        if one["line"]
        else (f"{one['scene']}: {one['disks']} disks, wrong", one["wrong"], "0")
        for one in found
    ]


def pictures(output: str) -> list[Figure]:
    """How many were rendered; a person looks at each."""
    return [("pictures rendered", str(len(output.splitlines())), "")]


@dataclass(frozen=True, slots=True)
class Step:
    """A program of the tests, by its module. `short`: options of its short form; None: has none."""

    name: str
    module: str
    figures: Callable[[str], list[Figure]]
    long: tuple[str, ...] = ()
    short: tuple[str, ...] | None = ("--quick",)

    def command(self, options: Sequence[str]) -> list[str]:
        return [sys.executable, "-m", self.module, *options]

    def part(self, share: float) -> tuple[str, ...]:
        """Options of the long form with so much of its kills, stops, disks and minutes."""
        return tuple(
            str(max(round(int(one) * share), 1)) if one.isdigit() else one for one in self.long
        )


STEPS = (
    Step("crash", "tests.crash.crash", crash_figures, ("--kills", "500"), ("--kills", "8")),
    Step(
        "crash-hub",
        "tests.crash_hub.crash_hub",
        crash_figures,
        ("--kills", "500"),
        ("--kills", "6"),
    ),
    Step(
        "powercut",
        "tests.powercut.powercut",
        powercut_figures,
        ("--states", "250"),
        ("--states", "3", "--seeds", "1"),
    ),
    Step("stops", "tests.stops.stops", stops_figures, ("--stops", "1000"), ("--stops", "6")),
    Step("soak", "tests.soak.soak", bench_figures, ("--minutes", "90")),
    Step("feed", "tests.bench.feed", bench_figures, ("--long",)),
    Step("wall", "tests.bench.wall", bench_figures),
    Step("form", "tests.bench.form", bench_figures, short=()),
    Step("outbox", "tests.bench.outbox", bench_figures),
    Step("redeem", "tests.bench.redeem", bench_figures),
    Step("hub", "tests.bench.hub", bench_figures),
    Step("deb", "tests.deb.deb", bench_figures, short=None),
    Step("pip", "tests.deb.pip_install", bench_figures, short=None),
    Step("screens", "tests.gallery.screens", pictures, short=None),
    Step("staff screens", "tests.gallery.staff_screens", pictures, short=None),
)
