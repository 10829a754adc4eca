"""`kiosk check` tells of speech that cannot be heard, and what helps."""

from __future__ import annotations

import shutil
import stat

import msgspec
import pytest

from kiosk.checks.audio import check_audio
from kiosk.core.counter.health import Level
from kiosk.settings.model import Settings
from kiosk.settings.sections.screen import DisplaySection


def settings(**audio):
    raw = {
        "kiosk": {"id": "K-001", "store": "S-01"},
        "display": {"languages": ["en", "de"]},
        "audio": {"kind": "keypad"} | audio,
    }
    return msgspec.convert(raw, Settings)


@pytest.fixture
def path(tmp_path, monkeypatch):
    """The only folder in which programs are found."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    return tmp_path


def engine(folder, then):
    program = folder / "espeak-ng"
    program.write_text(f"#!/bin/sh\n{then}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def test_nothing_is_checked_where_speech_is_off():
    assert check_audio(settings(kind="off")) == []


def test_an_engine_that_speaks_every_language_is_well(path):
    engine(path, "cat >/dev/null")
    (line,) = check_audio(settings())
    assert (line.verdict, line.found) == (Level.OK, "it speaks en, de")


def test_a_jack_that_is_not_read_is_told(path):
    engine(path, "cat >/dev/null")
    line, _ = check_audio(settings(jack="/dev/input/event3"))
    assert (line.verdict, line.found) == (
        Level.WARN,
        '[audio] jack is not read with kind = "keypad"',
    )
    assert line.remedy == 'take it out, or set kind = "jack"'
    (line,) = check_audio(settings(kind="jack", jack="/dev/input/event3"))
    assert line.verdict is Level.OK


def test_a_language_without_a_voice_is_named(path):
    engine(path, 'case "$*" in *"-v de"*) echo "Error: voice does not exist." >&2; exit 1;; esac')
    (line,) = check_audio(settings())
    assert line.verdict is Level.FAIL
    assert line.found == "de: espeak-ng: voice does not exist."
    assert line.remedy == "name another voice for this language under [audio] voices"


def test_an_engine_that_is_not_installed_is_to_be_installed(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    lines = check_audio(settings(), {"XDG_RUNTIME_DIR": str(tmp_path), "PATH": str(tmp_path)})
    assert {line.remedy for line in lines} == {"run: apt install espeak-ng"}


def test_speech_dispatcher_is_asked_where_it_is_wanted(tmp_path):
    (line, _) = check_audio(settings(engine="speechd"), {"XDG_RUNTIME_DIR": str(tmp_path)})
    assert line.remedy == "run: apt install speech-dispatcher speech-dispatcher-espeak-ng"


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")
def test_the_real_engine_has_a_voice_for_each_of_our_languages():
    (line,) = check_audio(msgspec.structs.replace(settings(), display=DisplaySection()))
    assert line.verdict is Level.OK
    assert line.found == "it speaks en, de, fr, es, ar"
