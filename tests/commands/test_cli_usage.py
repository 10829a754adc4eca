"""What somebody mistypes on the command line."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from kiosk.cli import main


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["rnu"], "No such command 'rnu'"),
        (["run", "--confg", "x"], "No such option: --confg"),
        (["redeem"], "Missing argument 'code'"),
        (["stats", "--days", "x"], "from 1 to 92"),
        (["leads", "lst"], "No such command 'lst'"),
        (["demo", "--shots"], "requires an argument"),
        (["status", "extra"], "unexpected extra argument"),
    ],
)
def test_wrong_usage_costs_one_line_that_says_where_help_is(words, told):
    answer = CliRunner().invoke(main, words, prog_name="kiosk")
    assert answer.exit_code == 2
    assert answer.stdout == ""
    line = answer.stderr.removesuffix("\n")
    assert "\n" not in line
    assert line.startswith("kiosk: ")
    assert told in line
    assert line.endswith("--help)")


@pytest.mark.parametrize("words", [[], ["leads"], ["hub"]])
def test_no_command_at_all_shows_what_there_is(words):
    answer = CliRunner().invoke(main, words, prog_name="kiosk")
    assert answer.exit_code == 2
    assert "Usage: kiosk" in answer.stdout
    assert answer.stderr == ""
