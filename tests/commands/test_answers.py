"""What a command says is text, whatever an org or a customer wrote."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys

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


@pytest.mark.slow
def test_the_doctor_ends_without_a_traceback_in_a_locale_without_unicode(tmp_path):
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f'[kiosk]\nid = "K-1"\nstore = "S-1"\ndata_dir = "{tmp_path}"\n'
        'code_base_url = "HTTPS://OFFERS.EXAMPLE"\n'
    )
    environ = {**os.environ, "PYTHONIOENCODING": "ascii", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "kiosk", "check", "--config", str(config)]
    done = subprocess.run(command, env=environ, capture_output=True, check=False, text=True)
    assert "Traceback" not in done.stderr
    assert "\\u2192" in done.stdout
