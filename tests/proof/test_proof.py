"""The table of the proof holds what the steps printed, and says when one of them failed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.bench.report import figure, heading
from tests.crash.campaign import Tally
from tests.crash.crash import summary
from tests.crash.history import Wrong
from tests.crash_hub.campaign import Tally as TallyOfHub
from tests.crash_hub.crash_hub import summary as summary_of_hub
from tests.proof.proof import Result, add, entry, run, table
from tests.proof.steps import (
    STEPS,
    Step,
    bench_figures,
    crash_figures,
    powercut_figures,
    stops_figures,
)
from tests.stops.campaign import Tally as TallyOfStops
from tests.stops.judge import Wrong as WrongStop
from tests.stops.stops import summary as summary_of_stops


def test_a_figure_of_a_bench_is_read_as_it_was_printed(capsys):
    heading("Outages")
    figure("back after an outage of 3 s", "p50 0.50, p95 1.10, max 2.00 s", "≤ 2 s")
    figure("API calls for 1,000 leads", "5")
    figure("", "p99 4.52 ms", "p99 < 50 ms")
    figure("  of them settled", "1,000")
    assert bench_figures("machine\n" + capsys.readouterr().out) == [
        ("Outages: back after an outage of 3 s", "p50 0.50, p95 1.10, max 2.00 s", "≤ 2 s"),
        ("Outages: API calls for 1,000 leads", "5", ""),
        ("Outages: API calls for 1,000 leads", "p99 4.52 ms", "p99 < 50 ms"),
        ("Outages: of them settled", "1,000", ""),
    ]


@pytest.mark.parametrize(
    "tell", [lambda: summary([Tally()], 1.0), lambda: summary_of_hub(TallyOfHub(), 1.0)]
)
def test_each_promise_of_the_crash_tests_has_its_count(capsys, tell):
    tell()
    told = crash_figures(capsys.readouterr().out)
    assert [one for one in told if one[2]] == [(str(wrong), "0", "0") for wrong in Wrong]
    assert [what for what, _, target in told if not target] == ["kill -9", "kill -9"]


def test_each_way_to_stop_badly_has_its_count(capsys):
    summary_of_stops([TallyOfStops(seconds=[0.4, 4.0])], 1.0)
    told = stops_figures(capsys.readouterr().out)
    assert [one for one in told if one[2]] == [(str(wrong), "0", "0") for wrong in WrongStop]
    assert any("max 4.00 s" in value for _, value, _ in told)


def test_each_scene_of_a_power_cut_has_its_count():
    printed = "  install           240 disks, 0 wrong\n  undo-settings      12 disks, 3 wrong\n"
    assert powercut_figures(f"{printed}252 disks, 3 wrong, 61 s\nundo-settings: no start\n") == [
        ("install: 240 disks, wrong", "0", "0"),
        ("undo-settings: 12 disks, wrong", "3", "0"),
        ("power cuts", "252 disks, 3 wrong, 61 s", ""),
    ]


def test_a_part_of_the_proof_is_told_as_one():
    step = Step("trial", "no.module", lambda _: [], ("--kills", "500", "--long"))
    assert step.part(0.1) == ("--kills", "50", "--long")
    assert step.part(0.0001) == ("--kills", "1", "--long")
    assert "; 10 % of the kills" in entry([], datetime(2026, 12, 1, tzinfo=UTC), 0.1)


@pytest.mark.parametrize(
    ("code", "figures", "said"),
    [
        (0, [("a|b", "1", "2")], "| trial | a\\|b | 1 | 2 |"),
        (1, [], "| trial | the whole step | exit 1 after 3 s | exit 0 |"),
        (0, [], "| trial | figures | none | some |"),
    ],
)
def test_the_table_says_what_was_measured_and_what_failed(code, figures, said):
    step = Step("trial", "no.module", lambda _: [])
    assert said in table([Result(step, 3.0, code, figures)]).splitlines()


def test_a_step_that_cannot_even_start_is_seen():
    assert run(Step("trial", "tests.proof.nothing", lambda _: []), quick=True).code == 1


def test_each_run_is_added_below_the_last(tmp_path):
    page = tmp_path / "proof.md"
    page.write_text("# Proof\n")
    for day in (1, 2):
        add(page, entry([], datetime(2026, 12, day, tzinfo=UTC)))
    text = page.read_text()
    assert text.startswith("# Proof\n\n## 2026-12-01, version ")
    assert text.index("2026-12-01") < text.index("2026-12-02")


def test_every_step_has_a_name_of_its_own():
    assert len({step.name for step in STEPS}) == len(STEPS)
