"""The figures of a soak for people: a table in Markdown, and a picture."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path

from tests.soak.judge import Verdict, judge, last_half, least_by_place, slope_of_all
from tests.soak.plot import Chart, Points, draw
from tests.soak.run import Record, Soaked

_SETTLED_MINUTES = 2
_NEIGHBOURS = 6
_HEAD = """\
| load | minutes | what happened | anonymous memory, first and last (MB) \
| grew in the last half (with 95 % between) | of it in use, and in large blocks \
| files, threads | CPU | save to screen, p50 and p95 | verdict |
|---|---|---|---|---|---|---|---|---|---|
"""


def table(all_soaked: Sequence[Soaked]) -> str:
    """Markdown; one row for each load."""
    return _HEAD + "".join(_row(one) for one in all_soaked if one.records)


def _row(soaked: Soaked) -> str:
    last, judged = soaked.records[-1], judge(soaked.samples)
    happened = ", ".join(f"{n:,} {kind}s" for kind, n in last.sample.done.items() if n)
    settled = next((r for r in soaked.records if r.sample.at >= 1), last)
    grew = f"{judged.growth()} of {judged.allowed:.1f} KB/min"
    if judged.each_kb is not None:
        grew += f", {judged.each_kb:+.3f} KB each"
    took = sorted(r.latency_ms for r in soaked.records if r.latency_ms is not None)
    latency = "-"
    if took:
        latency = f"{statistics.median(took):.0f}, {took[int(len(took) * 0.95)]:.0f} ms"
    cpu = 100 * statistics.median(r.cpu for r in soaked.records)
    cells = (
        *(soaked.name, f"{last.sample.at:.0f}", happened or "nothing"),
        f"{settled.sample.anonymous_kb / 1024:.1f}, {last.sample.anonymous_kb / 1024:.1f}",
        "-" if judged.verdict is Verdict.TOO_SHORT else grew,
        "-" if judged.verdict is Verdict.TOO_SHORT else _in_use(soaked),
        f"{last.sample.files}, {last.sample.threads}",
        *(f"{cpu:.1f} %", latency, str(judged.verdict)),
    )
    return "| " + " | ".join(cells) + " |\n"


def _in_use(soaked: Soaked) -> str:
    """What malloc has given out, large blocks apart, and how many of Python's own blocks."""
    of = {one.sample.at: one for one in soaked.records}
    half = last_half(soaked.samples)
    heap = slope_of_all(least_by_place(half, lambda one: of[one.at].heap_kb - one.large_kb))
    blocks = slope_of_all(least_by_place(half, lambda one: of[one.at].blocks))
    large = judge(soaked.samples).large
    return f"{heap:+.1f} and {large:+.1f} KB/min, {blocks:+.0f} blocks"


def plot(all_soaked: Sequence[Soaked], file: Path) -> None:
    """Anonymous memory of all; of the last, which is all loads together, everything else too."""
    charts = []
    alone, together = all_soaked[:-1], all_soaked[-1]
    if alone:
        grown = {one.name: _since_settled(one.records) for one in alone}
        charts.append(Chart("each load alone: anonymous memory since minute 2, KB", grown))
    charts += _charts(together)
    draw(charts, file)


def _charts(soaked: Soaked) -> list[Chart]:
    half = last_half(soaked.samples)
    start = half[0].at if half else None
    of = soaked.records

    def line(value) -> Points:
        found = [(r.sample.at, value(r)) for r in of]
        return [(at, y) for at, y in found if y is not None]

    memory = {
        "RSS": line(lambda r: r.used.rss_kb / 1024),
        "PSS": line(lambda r: r.used.pss_kb / 1024),
        "anonymous": line(lambda r: r.used.anonymous_kb / 1024),
        "given out by malloc": line(lambda r: r.heap_kb / 1024),
    }
    counts = {"files": line(lambda r: r.used.files), "threads": line(lambda r: r.used.threads)}
    name = soaked.name
    return [
        Chart(f"{name}: memory, MB; the judged half is tinted", memory, start),
        Chart(f"{name}: open files and threads", counts, start),
        Chart(f"{name}: CPU, % of a core", {"CPU": line(lambda r: 100 * r.cpu)}),
        Chart(f"{name}: save to screen, ms", {"latency": line(lambda r: r.latency_ms)}),
    ]


def _since_settled(records: Sequence[Record]) -> Points:
    """The least of a few samples each: what comes and goes within seconds hides all other lines."""
    settled = [r.sample for r in records if r.sample.at >= _SETTLED_MINUTES]
    least = [
        min(one.anonymous_kb for one in settled[place : place + _NEIGHBOURS])
        for place in range(len(settled))
    ]
    return [(one.at, kb - least[0]) for one, kb in zip(settled, least, strict=True)]
