"""Each row of the hub's table of failures is shown by a test that exists."""

from __future__ import annotations

import ast

import pytest

from tests.crash_hub import deaths
from tests.crash_hub.points import points_of
from tests.hub.failure_table import FAILURES
from tests.support.root import ROOT

ROWS_OF_THE_TABLE = 35


def test_no_row_is_left_out():
    assert sorted(FAILURES) == list(range(1, ROWS_OF_THE_TABLE + 1))


@pytest.mark.parametrize("number", FAILURES)
def test_what_shows_a_row_is_there(number):
    shown_by = FAILURES[number].shown_by
    assert shown_by
    for one in shown_by:
        assert _is_there(one), one


def _is_there(name: str) -> bool:
    if name.startswith("crash-hub: "):
        return _can_happen(name.removeprefix("crash-hub: "))
    file, _, test = name.partition("::")
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return any(isinstance(one, kinds) and one.name == test for one in tree.body)


def _can_happen(harm: str) -> bool:
    role, at, point = harm.partition(" at ")
    if at:
        return point in points_of(role)
    return getattr(deaths, harm) in deaths.HARMS
