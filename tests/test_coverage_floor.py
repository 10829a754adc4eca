"""The floor of coverage is held for each package by itself, not for all together."""

from __future__ import annotations

import tomllib

from tests.coverage_floor import parts_of, told
from tests.support.root import ROOT


def measured(taken, branches, missing=()):
    summary = {"num_branches": branches, "covered_branches": taken}
    lines = {"num_statements": 10, "covered_lines": 9}
    return {"summary": {**summary, **lines}, "missing_branches": list(missing)}


REPORT = {
    "files": {
        "kiosk/core/feed/board.py": measured(1000, 1000),
        "kiosk/store/sealing.py": measured(94, 100, [[3, 5], [9, -1]]),
        "kiosk/store/staff.py": measured(0, 0),
        "kiosk/pusher/retry.py": measured(95, 100, [[1, 2]]),
    }
}


def test_a_package_below_the_floor_is_not_saved_by_the_others():
    shares = {part.name: part.share for part in parts_of(REPORT)}
    assert shares == {"core": 100.0, "pusher": 95.0, "store": 94.0}


def test_only_what_is_below_names_the_branches_that_nobody_took():
    shown = told(list(parts_of(REPORT)))
    assert "kiosk/store/sealing.py: 3->5, 9->-1" in shown
    assert "kiosk/pusher/retry.py" not in shown


def test_the_packages_that_must_be_right_in_every_branch_are_traced():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    traced = settings["tool"]["coverage"]["run"]
    names = ["core", "pusher", "salesforce", "store"]
    assert (traced["source"], traced["branch"]) == ([f"kiosk/{name}" for name in names], True)
