"""Whether a kiosk keeps something of what happens to it, from samples of its memory over time."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

# In KB; of the issue. A fault, a change of the language and a turned page may leave nothing.
ALLOWED_KB: Mapping[str, float] = {"event": 0.05, "visit": 1.0, "fault": 0.0, "change": 0.0}
# What an idle kiosk's memory wanders by, up and down, is no growth: KB a minute.
NOISE_KB_A_MINUTE = 2.0
# Fewer samples than these, or a shorter time in minutes, tell nothing.
_LEAST_SAMPLES = 12
_LEAST_MINUTES = 5.0
_NEARLY_ALL = 0.8
# Of the judged half; the pages have turned once around in one of them.
_PARTS = 12
# How many standard deviations on either side hold 95 % of what chance does.
_BY_CHANCE = 1.96

Points = Sequence[tuple[float, float]]
"""Minutes, and what was measured then."""


class Verdict(StrEnum):
    GOOD = "good"
    GROWS = "grows"
    UNSURE = "hidden by noise"
    TOO_SHORT = "too short to tell"


@dataclass(frozen=True, slots=True)
class Sample:
    """`at`: minutes since the start. `done`: how much of each kind had happened by then.

    `place`: what was on the screen. Only samples of one place are compared with one another.
    `large_kb`: of the memory, what malloc has given out in blocks of 256 KB and more, as pictures.
    """

    at: float
    anonymous_kb: int
    files: int
    threads: int
    done: Mapping[str, int]
    place: str = ""
    large_kb: int = 0


@dataclass(frozen=True, slots=True)
class Judgement:
    """Growth in KB a minute over the last half of the run, beside what was allowed.

    `grew` is that of all but the large blocks, `large` that of these.

    `at_least` and `at_most` hold what it truly is with 95 %; where the first is allowed and the
    growth is not, the noise is larger than what is looked for.
    `each_kb`: growth divided by what happened most often, where it is nearly all that happened;
    else None.
    """

    verdict: Verdict
    grew: float
    allowed: float
    each_kb: float | None
    files: float
    threads: float
    at_least: float = 0.0
    at_most: float = 0.0
    large: float = 0.0

    def __str__(self) -> str:
        each = "" if self.each_kb is None else f", {self.each_kb:.3f} KB each"
        return f"{self.verdict}: {self.growth()} of {self.allowed:.1f} KB/min{each}"

    def growth(self) -> str:
        return f"{self.grew:+.1f} ({self.at_least:+.1f} to {self.at_most:+.1f})"


def judge(
    samples: Sequence[Sample],
    least_minutes: float = _LEAST_MINUTES,
    least_samples: int = _LEAST_SAMPLES,
) -> Judgement:
    """Judge the last half alone: what has ended to grow by then was a cache that filled.

    Files and threads may not grow at all. A half with less of time or samples tells nothing. Of
    memory the least of each part is looked at, for each place by itself: what comes and goes, as
    the pictures of a page, is not kept, and what is kept is in the least too.

    Large blocks are judged by themselves. They come and go by megabytes, which would hide all
    else, and what keeps them keeps so much that it is found all the same.
    """
    half = last_half(samples)
    minutes = half[-1].at - half[0].at if half else 0.0
    if len(half) < least_samples or minutes < least_minutes:
        return Judgement(Verdict.TOO_SHORT, 0.0, 0.0, None, 0.0, 0.0)
    rates = {
        kind: (half[-1].done.get(kind, 0) - half[0].done.get(kind, 0)) / minutes
        for kind in ALLOWED_KB
    }
    allowed = NOISE_KB_A_MINUTE + sum(rates[kind] * kb for kind, kb in ALLOWED_KB.items())
    files, threads = (
        slope([(one.at, getattr(one, name)) for one in half]) for name in ("files", "threads")
    )
    large = least_by_place(half, lambda one: one.large_kb)
    least = least_by_place(half, lambda one: one.anonymous_kb - one.large_kb)
    grew, (at_least, at_most) = slope_of_all(least), slope_between(least)
    kept = max(at_least, slope_between(large)[0])
    most = max(rates.values())
    each = grew / most if most and most >= _NEARLY_ALL * sum(rates.values()) else None
    if kept > allowed or any(round(rate * minutes) > 0 for rate in (files, threads)):
        verdict = Verdict.GROWS
    else:
        verdict = Verdict.UNSURE if grew > allowed else Verdict.GOOD
    rest = (at_least, at_most, slope_of_all(large))
    return Judgement(verdict, grew, allowed, each, files, threads, *rest)


def last_half(samples: Sequence[Sample]) -> list[Sample]:
    if not samples:
        return []
    middle = (samples[0].at + samples[-1].at) / 2
    return [one for one in samples if one.at >= middle]


def least_by_place(samples: Sequence[Sample], kb: Callable[[Sample], float]) -> list[Points]:
    """For each place that was seen more than once, the least of each part of the time."""
    places: dict[str, list[tuple[float, float]]] = {}
    for one in samples:
        places.setdefault(one.place, []).append((one.at, kb(one)))
    start, end = samples[0].at, samples[-1].at
    return [least_of_parts(points, (start, end)) for points in places.values() if len(points) > 1]


def least_of_parts(points: Points, between: tuple[float, float]) -> Points:
    """The lowest point of each of so many equal stretches of time."""
    start, end = between
    lowest: dict[int, tuple[float, float]] = {}
    for at, value in points:
        part = int((at - start) / (end - start) * _PARTS) if at < end else _PARTS - 1
        lowest[part] = min(lowest.get(part, (at, value)), (at, value), key=lambda point: point[1])
    return [lowest[part] for part in sorted(lowest)]


def slope(points: Points) -> float:
    """The median of the slopes between all pairs of points: a few outliers do not move it.

    Source: Sen, "Estimates of the regression coefficient based on Kendall's tau", 1968.
    """
    return slope_of_all([points])


def slope_of_all(lines: Sequence[Points]) -> float:
    """The median of the slopes between all pairs of points of one line, lines side by side.

    Source: Hirsch, Slack and Smith, "Techniques of trend analysis for monthly water quality data",
    1982, where a line is a month of all years.
    """
    found = _slopes(lines)
    return statistics.median(found) if found else 0.0


def slope_between(lines: Sequence[Points]) -> tuple[float, float]:
    """The interval that holds the true slope with 95 %, of independent points; of both sources."""
    slopes = sorted(_slopes(lines))
    if not slopes:
        return 0.0, 0.0
    counts = [len(points) for points in lines]
    deviation = math.sqrt(sum(n * (n - 1) * (2 * n + 5) for n in counts) / 18)
    outside = max(int((len(slopes) - _BY_CHANCE * deviation) / 2), 0)
    return slopes[outside], slopes[-1 - outside]


def _slopes(lines: Sequence[Points]) -> list[float]:
    return [
        (later - earlier) / (end - start)
        for points in lines
        for (start, earlier), (end, later) in combinations(points, 2)
        if end > start
    ]
