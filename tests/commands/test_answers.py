"""What a command says is text, whatever an org or a customer wrote."""

from __future__ import annotations

import io
import json
import sys
from functools import partial
from pathlib import Path

import pytest

from kiosk.commands.answers import answered, say, say_json, say_table, utc
from kiosk.commands.any_text import print_any_text
from kiosk.commands.session import CommandError

ODD = "\x1b[2J\x9b31m\u202eTea\ud83c"
CONTROLS = "\x1b\x9b\u202e\ud83c"


def test_no_text_moves_the_cursor_of_a_terminal_or_turns_what_is_read(capsys):
    def refused():
        raise CommandError(ODD)

    say(ODD)
    say_table(("NUMBER", "OFFER"), [("1", ODD), ("2", "two\nlines")])
    say_json({"title": ODD})
    assert answered(refused) == 1
    told = capsys.readouterr()
    assert not set(told.out + told.err) & set(CONTROLS)
    assert "two\\nlines" in told.out


def test_json_says_the_text_as_it_is(capsys):
    value = {"title": ODD + "\x7f\u2067 é \n"}
    say_json(value)
    assert json.loads(capsys.readouterr().out) == value


def test_a_right_to_left_title_leaves_its_row_in_order(capsys):
    say_table(("OFFER", "DISCOUNT"), [("\u05d0\u05d1", "-20 %")])
    assert "\u2068\u05d0\u05d1\u2069" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("moment", "told"),
    [(0.0, "1970-01-01T00:00:00Z"), (None, ""), (1e18, "a time beyond the calendar")],
)
def test_a_moment_is_told_whatever_it_is(moment, told):
    assert utc(moment) == told


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_without_unicode_gets_the_whole_answer(encoding, monkeypatch):
    written = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(written, encoding=encoding))
    print_any_text()
    say_json({"title": "\U0001f600 \u00e9 \u0e01"})
    say_table(("NUMBER", "OFFER"), [("1", "\U0001f600"), ("2", "Tea")])
    sys.stdout.flush()
    first, *table = written.getvalue().decode(encoding).splitlines()
    assert json.loads(first) == {"title": "\U0001f600 \u00e9 \u0e01"}
    assert "Tea" in table[-1]


def test_an_answer_that_the_disk_has_no_room_for_is_told_in_one_line(monkeypatch, capsys):
    """As `kiosk status > FILE` on a full disk; nothing is left to fail when Python ends."""
    for answer in (partial(say, "x"), partial(say_table, ("A",), [("x",)])):
        with Path("/dev/full").open("w", encoding="utf-8") as full:
            monkeypatch.setattr("sys.stdout", full)
            assert answered(answer) == 1
        told = "kiosk: the answer cannot be written: No space left on device\n"
        assert capsys.readouterr().err == told


COLUMNS = ("ID", "KIND", "STATE", "SINCE", "TRIES", "CODE", "WHAT HELPS")
HELD = (
    *("7c320003-9143-4eb7-93d1-9a68bf086032", "lead", "held", "2026-11-30T01:44:28Z", "3"),
    *("FIELD_CUSTOM_VALIDATION_EXCEPTION", "A validation rule of the org refuses it. " * 3),
)


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_a_list_can_be_read_on_a_terminal_of_any_width(capsys, monkeypatch, width):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("TERM", "dumb")
    say_table(COLUMNS, [HELD, (*HELD[:5], "", "")])
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= width
    # What people copy or search for is in one piece, and no sentence is cut into a narrow column.
    assert all(out.count(cell) == 2 for cell in (HELD[0], HELD[3]))
    assert HELD[5] in out
    assert "A validation rule of the org" in " ".join(out.split())
    assert len(out.splitlines()) <= 2 * len(COLUMNS) + 4
