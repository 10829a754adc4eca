"""How the benches print: one figure a line, its conditions in the label, its target beside it."""

from __future__ import annotations

import math
import os
import platform
import statistics
from collections.abc import Sequence


def heading(text: str) -> None:
    print(f"\n{text}", flush=True)


def figure(label: str, value: str, target: str = "") -> None:
    print(f"  {label:<58} {value:>30}   {target and f'target {target}'}".rstrip(), flush=True)


def spread(values: Sequence[float], unit: str, decimals: int = 1) -> str:
    """Median, 95th percentile and maximum."""
    ordered = sorted(values)
    p95 = ordered[math.ceil(len(ordered) * 0.95) - 1]
    three = (statistics.median(ordered), p95, ordered[-1])
    return "p50 {:.{d}f}, p95 {:.{d}f}, max {:.{d}f} {}".format(*three, unit, d=decimals)


def machine() -> None:
    load = os.getloadavg()[0]
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"load before the bench {load:.1f}: above 0.5 the figures are noisy",
        flush=True,
    )
