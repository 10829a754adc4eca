"""espeak-ng as a child process: the real one where it is installed, and some that misbehave."""

from __future__ import annotations

import asyncio
import os
import shutil
import stat
import wave
from functools import partial
from pathlib import Path

import pytest

from kiosk.core.narration.loudness import Loudness
from kiosk.core.narration.utterance import SpokenPart, Utterance
from kiosk.core.narration.voice import VoiceError
from kiosk.hardware.espeak import EspeakVoice
from kiosk.services.narration.speaker import Speaker
from tests.support.root import ROOT

LANGUAGES = ("en", "de", "fr", "es", "ar")
HELLO = "Twelve offers, page one of two. Down: next offer."
real = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")


@pytest.fixture
def engine(tmp_path):
    """Makes a program in espeak-ng's place."""

    def make(then: str) -> str:
        program = Path(tmp_path / "engine")
        program.write_text(f"#!/bin/sh\n{then}\n", encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return str(program)

    return make


async def _until(holds) -> None:
    """What other processes do has no event that could be awaited."""
    while not holds():  # noqa: ASYNC110
        await asyncio.sleep(0.01)


def _is_gone(pid: str) -> bool:
    status = Path("/proc", pid, "status")
    try:
        return "State:\tZ" in status.read_text(encoding="utf-8")
    except OSError:
        return True


def journey(language: str) -> list[str]:
    """All that a shopper hears on the journey of tests/ui/narration."""
    script = ROOT / "tests" / "ui" / "narration" / "scripts" / f"{language}.txt"
    return [line for line in script.read_text(encoding="utf-8").splitlines() if line[0] != "["]


@real
@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_really_speaks_the_whole_journey_in_the_voice_of_the_language(tmp_path, language):
    files = tmp_path / "own.wav", tmp_path / "other.wav"
    said = SpokenPart(" ".join(journey(language)), language)
    for file, voices in zip(files, ({}, {language: "it"}), strict=True):
        await EspeakVoice(voices, options=("-w", str(file))).speak(said, 1)
    own, other = (file.read_bytes() for file in files)
    assert own != other
    with wave.open(str(files[0])) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        loudest = max(sound.readframes(sound.getnframes())[1::2])
    assert 60 < seconds < 400
    assert loudest > 0


@real
async def test_a_slower_rate_takes_longer(tmp_path):
    sizes = []
    for rate in (50, 100, 200):
        file = tmp_path / f"{rate}.wav"
        voice = EspeakVoice({}, rate, options=("-w", str(file)))
        await voice.speak(SpokenPart(HELLO, "en"), 1)
        sizes.append(file.stat().st_size)
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[2] * 2


@real
async def test_a_voice_that_does_not_exist_is_named_with_its_remedy():
    voice = EspeakVoice({"en": "qq"}, options=("-q",))
    with pytest.raises(VoiceError, match=r"does not exist.*name another voice.*voices"):
        await voice.speak(SpokenPart("Hello", "en"), 1)


async def test_an_engine_that_is_not_installed_is_named_with_its_remedy(tmp_path):
    voice = EspeakVoice({}, program=str(tmp_path / "none"))
    with pytest.raises(VoiceError, match="there is no espeak-ng; run: apt install espeak-ng"):
        await voice.speak(SpokenPart("Hello", "en"), 1)


@pytest.mark.parametrize(
    ("then", "words"),
    [
        # As the real one does without a sound card.
        ("echo 'ALSA lib confmisc.c' >&2; echo 'error: No such file' >&2", "No such file.*aplay"),
        ("exit 7", "it ended with 7"),
        ("kill -9 $$", "it ended with -9"),
        ("cat >/dev/null; yes garbage | head -c 5000000 >&2; exit 1", "it ended with 1"),
        ("exec 0<&-; yes garbage | head -c 5000000; exit 3", "it ended with 3"),
    ],
)
async def test_whatever_an_engine_says_its_failure_is_one_line(engine, then, words):
    voice = EspeakVoice({}, program=engine(then))
    with pytest.raises(VoiceError, match=words) as failed:
        await voice.speak(SpokenPart("Hello" * 500, "en"), 1)
    assert len(str(failed.value).splitlines()) == 1
    assert len(str(failed.value)) < 400


async def test_a_process_that_hangs_is_killed_with_all_that_it_started(engine, tmp_path):
    """By the order of events: it is dead although it would run for an hour."""
    started = tmp_path / "pids"
    program = engine(f"sleep 3600 &\necho $$ $! >{started}.new; mv {started}.new {started}; wait")
    voice = EspeakVoice({}, program=program)
    speaking = asyncio.ensure_future(voice.speak(SpokenPart("Hello", "en"), 1))
    await _until(started.exists)
    speaking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await speaking
    for pid in started.read_text(encoding="utf-8").split():
        await _until(partial(_is_gone, pid))
    await voice.aclose()


async def test_a_key_ends_one_process_before_the_next_begins(engine, tmp_path):
    notes = tmp_path / "notes"
    program = engine(f'read text; echo "$$ $text" >>{notes}; exec sleep 3600')
    voice = EspeakVoice({}, program=program)
    speaker = Speaker(voice, Loudness(5, 10))
    await speaker.say(Utterance((SpokenPart("page", "en"),)))
    await _until(notes.exists)
    (pid, said) = notes.read_text(encoding="utf-8").split()
    assert said == "page"
    notes.unlink()
    await speaker.say(Utterance((SpokenPart("item", "en"),), interrupts=True))
    await _until(notes.exists)
    await _until(partial(_is_gone, pid))
    assert notes.read_text(encoding="utf-8").split()[1] == "item"
    await speaker.forget()
    await asyncio.sleep(0)
    await voice.aclose()


async def test_no_secret_of_the_kiosk_reaches_the_engine(engine, tmp_path):
    seen = tmp_path / "seen"
    known = {"PATH": os.environ["PATH"], "KIOSK_SECRET_PROXY_LOGIN": "s3cret", "HOME": "/h"}
    voice = EspeakVoice({}, program=engine(f"env >{seen}"), environ=known)
    await voice.speak(SpokenPart("Hello", "en"), 1)
    assert "s3cret" not in seen.read_text(encoding="utf-8")
    assert "HOME=/h" in seen.read_text(encoding="utf-8")
