"""Draws what was measured over time: small charts one below the other, as one PNG."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_WIDTH, _HEIGHT = 860, 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 150, 26, 22
_GRID, _INK = "#dddddd", "#333333"
_COLOURS = (
    *("#1b6ca8", "#c0392b", "#1e8449", "#8e44ad", "#b9770e", "#117a8b", "#7f8c8d", "#d81b60"),
    *("#5d4037", "#283593"),
)
_COLOURS_IN_FILE = 32

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Chart:
    """`lines` by their names; x in minutes. `judged_from`: where the judged part begins."""

    title: str
    lines: Mapping[str, Points]
    judged_from: float | None = None


def draw(charts: Sequence[Chart], file: Path) -> None:
    """Write the PNG; a chart without any point is left out."""
    filled = [chart for chart in charts if any(chart.lines.values())]
    picture = Image.new("RGB", (_WIDTH, _HEIGHT * len(filled)), "white")
    pen = ImageDraw.Draw(picture)
    for number, chart in enumerate(filled):
        _Axes(chart, number * _HEIGHT).draw(pen)
    picture.quantize(_COLOURS_IN_FILE).save(file, optimize=True)


class _Axes:
    """Where a chart's points lie in the picture."""

    def __init__(self, chart: Chart, top: int) -> None:
        self._chart = chart
        points = [point for line in chart.lines.values() for point in line]
        values = [y for _, y in points]
        self._ticks = ticks(min(values), max(values))
        self._low, self._high = self._ticks[0], self._ticks[-1]
        self._end = max(x for x, _ in points) or 1.0
        self._upper, self._lower = top + _TOP, top + _HEIGHT - _BOTTOM
        self._font = ImageFont.load_default(11)

    def draw(self, pen: ImageDraw.ImageDraw) -> None:
        right = _WIDTH - _RIGHT
        if self._chart.judged_from is not None:
            box = (self._x(self._chart.judged_from), self._upper, right, self._lower)
            pen.rectangle(box, fill="#f2f6ee")
        pen.text((_LEFT, self._upper - 18), self._chart.title, _INK, self._font)
        for tick in self._ticks:
            pen.line((_LEFT, self._y(tick), right, self._y(tick)), _GRID)
            pen.text((_LEFT - 6, self._y(tick)), f"{tick:g}", _INK, self._font, anchor="rm")
        for minute in ticks(0, self._end):
            if minute <= self._end:
                place = (self._x(minute), self._lower + 4)
                pen.text(place, f"{minute:g} min", _INK, self._font, anchor="ma")
        for number, (name, line) in enumerate(self._chart.lines.items()):
            colour = _COLOURS[number % len(_COLOURS)]
            if len(line) > 1:
                pen.line([(self._x(x), self._y(y)) for x, y in line], colour, 1)
            place = (right + 8, self._upper + number * 14)
            pen.text(place, name, colour, self._font)

    def _x(self, minute: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * minute / self._end

    def _y(self, value: float) -> float:
        part = (value - self._low) / (self._high - self._low)
        return self._lower - (self._lower - self._upper) * part


def ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Round numbers that enclose all values: 1, 2 or 5 times a power of ten apart."""
    span = (high - low) or 1.0
    power = 10.0 ** math.floor(math.log10(span / most))
    step = next(power * n for n in (1, 2, 5, 10, 20) if span / (power * n) <= most)
    first, last = math.floor(low / step), math.ceil(high / step)
    return [n * step for n in range(first, max(last, first + 1) + 1)]
