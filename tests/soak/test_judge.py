"""Made-up runs: a leak is found, however small, and a cache that fills is none."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.soak.judge import Sample, Verdict, judge, slope
from tests.soak.memory import Usage
from tests.soak.page import table
from tests.soak.plot import Chart, draw, ticks
from tests.soak.run import Record, Soaked

MINUTES = 90
EVENTS, VISITS = 300, 15


def run(kb_at, kind="visit", rate=VISITS, minutes=MINUTES, files=lambda _: 22, seed=1):
    """Six samples a minute, with a kiosk's noise: pages, and helpers that come and go."""
    rng = random.Random(seed)
    samples = []
    for tick in range(minutes * 6):
        at = tick / 6
        noise = rng.choice((0, 0, 4, 8, 12)) + rng.choice((0,) * 9 + (32_000,))
        memory = round(80_000 + kb_at(at) + noise)
        samples.append(Sample(at, memory, files(at), 11, {kind: round(at * rate)}))
    return samples


def warm(at):
    """Grow by 6 MB at first, as every kiosk does, and then no more."""
    return 6_000 * min(at, 20) / 20


def turning(samples, free=0, *, told=False):
    """Five pages, each half a minute, with up to 4 MB of pictures, and room that happens free.

    `told`: each sample says which page it is of.
    """
    rng = random.Random(7)
    pictures = (0, 4_000, 1_500, 2_500, 800)
    return [
        replace(
            one,
            anonymous_kb=one.anonymous_kb + pictures[int(one.at * 2) % 5] + rng.randint(0, free),
            place=str(int(one.at * 2) % 5) if told else "",
        )
        for one in samples
    ]


def pictured(samples, kb_at):
    """A still page with so much of pictures, each in a large block."""
    return [
        replace(one, anonymous_kb=one.anonymous_kb + kb_at(one.at), large_kb=kb_at(one.at))
        for one in samples
    ]


@pytest.mark.parametrize(
    ("samples", "verdict"),
    [
        (run(warm), Verdict.GOOD),
        (run(lambda at: warm(at) + 0.8 * VISITS * at), Verdict.GOOD),
        (run(lambda at: warm(at) + 1.5 * VISITS * at), Verdict.GROWS),
        (run(lambda at: 0.04 * EVENTS * at, "event", EVENTS), Verdict.GOOD),
        (run(lambda at: 0.12 * EVENTS * at, "event", EVENTS), Verdict.GROWS),
        (run(warm, "fault", 7), Verdict.GOOD),
        (run(lambda at: 1.0 * 7 * at, "fault", 7), Verdict.GROWS),
        (run(lambda at: 5 * at, "change", 0), Verdict.GROWS),
        (run(warm, files=lambda at: 22 + int(at / 15)), Verdict.GROWS),
        (run(lambda at: 500 * at, minutes=8), Verdict.TOO_SHORT),
        ([], Verdict.TOO_SHORT),
        (turning(run(warm)), Verdict.GOOD),
        (turning(run(lambda at: warm(at) + 1.5 * VISITS * at)), Verdict.GROWS),
        (turning(run(lambda at: 1.0 * 7 * at, "fault", 7)), Verdict.GROWS),
        (turning(run(lambda at: 6 * at, "fault", 7), free=400), Verdict.UNSURE),
        (turning(run(warm, "fault", 7), free=100, told=True), Verdict.GOOD),
        (turning(run(lambda at: 6 * at, "fault", 7), free=100, told=True), Verdict.GROWS),
        (pictured(run(warm), lambda at: 600 * (int(at) % 5)), Verdict.GOOD),
        (
            pictured(run(lambda at: 5 * at, "change", 0), lambda at: 600 * (int(at) % 5)),
            Verdict.GROWS,
        ),
        (pictured(run(warm), lambda at: 600 * (int(at) % 5 + int(at / 5))), Verdict.GROWS),
    ],
)
def test_growth_in_the_last_half_is_judged_by_what_happened_in_it(samples, verdict):
    assert judge(samples).verdict is verdict


def test_what_one_visit_leaves_is_told():
    judged = judge(run(lambda at: 2.0 * VISITS * at))
    assert judged.each_kb == pytest.approx(2.0, abs=0.1)


def test_a_few_outliers_do_not_move_a_slope():
    points = [(float(n), 3.0 * n) for n in range(50)]
    assert slope([*points[:20], (20.0, 40_000.0), *points[21:]]) == 3.0


@pytest.mark.parametrize(("low", "high"), [(0, 1), (79_000, 79_003), (-3.0, 1e6), (5, 5)])
def test_ticks_enclose_all_values(low, high):
    found = ticks(low, high)
    assert found[0] <= low <= high <= found[-1]
    assert 2 <= len(found) <= 8


def test_a_run_becomes_a_row_and_a_picture(tmp_path):
    samples = run(warm)
    records = [Record(s, Usage(anonymous_kb=s.anonymous_kb), 0.02, None, 0, 0) for s in samples]
    row = table([Soaked("visits", records)]).splitlines()[-1]
    assert row.startswith("| visits | 90 | 1,348 visits | ")
    assert row.endswith("| good |")
    file = tmp_path / "soak.png"
    draw([Chart("memory", {"RSS": [(s.at, s.anonymous_kb) for s in samples], "none": []})], file)
    assert file.read_bytes().startswith(b"\x89PNG")
