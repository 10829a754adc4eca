"""Frames as they changed, each with its moment; what they show is read afterwards, at leisure."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.bench.xvfb import Xvfb

_PAUSE_S = 0.0004


@dataclass(frozen=True, slots=True)
class Frame:
    """`at` (time.perf_counter) is after the grab: its pixels were there by then."""

    at: float
    pixels: bytes


def record(
    screen: Xvfb,
    rows: range,
    *,
    quiet: float,
    longest: float,
    begin: Callable[[], object] = lambda: None,
) -> list[Frame]:
    """Call `begin`, then keep every changed frame until nothing has changed for `quiet` seconds.

    No change at all ends it after `longest` seconds. Reading codes while watching would miss
    frames, and hold up the one that is measured.
    """
    last, frames = screen.grab(rows), []
    began = time.perf_counter()
    begin()
    while True:
        time.sleep(_PAUSE_S)
        pixels, now = screen.grab(rows), time.perf_counter()
        if pixels != last:
            frames.append(Frame(now, pixels))
            last = pixels
        if now - began > longest or (frames and now - frames[-1].at > quiet):
            return frames


def first_that_shows(screen: Xvfb, frames: list[Frame], codes: set[str]) -> float | None:
    """When all those codes could be read for the first time."""
    return next((f.at for f in frames if codes <= screen.codes(f.pixels).keys()), None)
