"""`kiosk run` is read without the commands' library, exactly as that library reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk import cli
from kiosk.plain_run import RunOptions, plain_run

RUN = [
    ([], {}),
    (["--config", "a.toml"], {}),
    (["--config=a.toml"], {}),
    (["--config", "a.toml"], {"KIOSK_CONFIG": "b.toml"}),
    ([], {"KIOSK_CONFIG": "b.toml"}),
    ([], {"KIOSK_CONFIG": ""}),
    (["--config", "a.toml", "--config", "c.toml"], {}),
    (["--windowed", "--config", "a=b.toml"], {}),
    (["--offscreen", "--no-windowed"], {}),
    (["--windowed", "--no-windowed", "--windowed"], {}),
]
NOT_PLAIN = [
    *([], ["check"], ["--version"], ["run", "--help"], ["run", "--config"], ["run", "more"]),
    *(["run", "--config="], ["run", "--config", "--windowed"], ["run", "--windowed=yes"]),
    *(["run", "--no-config"], ["run", "--window"], ["run", "--"], ["run", "-c", "a.toml"]),
    *(["run", "windowed"], ["run", "no-windowed"], ["run", "--no-no-windowed"]),
]


@pytest.mark.parametrize(("words", "environ"), RUN)
def test_it_is_read_as_the_command_line_reads_it(words, environ, monkeypatch):
    read = []
    monkeypatch.setattr(cli, "begin_run", lambda options, _aside: read.append(options) or 0)
    monkeypatch.delenv("KIOSK_CONFIG", raising=False)
    assert CliRunner().invoke(cli.main, ["run", *words], env=environ).exit_code == 0
    assert read == [plain_run(["run", *words], environ)]


@pytest.mark.parametrize("words", NOT_PLAIN)
def test_what_is_not_plain_is_left_to_the_command_line(words):
    assert plain_run(words, {}) is None


def test_the_file_is_a_path():
    assert plain_run(["run", "--config", "a.toml"], {}) == RunOptions(Path("a.toml"))
