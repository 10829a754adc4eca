"""Speech Dispatcher by SSIP, against a server that answers as it does, hangs, or lies."""

from __future__ import annotations

import asyncio
import os
import shutil
from asyncio.subprocess import DEVNULL
from types import SimpleNamespace

import pytest

from kiosk.core.narration.loudness import Loudness
from kiosk.core.narration.utterance import SpokenPart, Utterance
from kiosk.core.narration.voice import VoiceError
from kiosk.hardware.speechd import SpeechdVoice
from kiosk.services.narration.speaker import Speaker
from tests.support.speech_dispatcher import speech_dispatcher

SOON_S = 0.05


@pytest.fixture
def path(tmp_path):
    return tmp_path / "speechd.sock"


async def test_it_speaks_in_the_language_and_ends_with_the_message(path):
    async with speech_dispatcher(path) as server:
        voice = SpeechdVoice(path, {"de": "Anna+f1"}, rate=150)
        speaking = asyncio.ensure_future(voice.speak(SpokenPart(".Guten Tag", "de"), 0.75))
        await server.heard(".")
        assert not speaking.done()
        server.finish()
        await speaking
    assert "SET self LANGUAGE de" in server.lines
    assert "SET self SYNTHESIS_VOICE Anna+f1" in server.lines
    assert "SET self RATE 50" in server.lines
    assert "SET self VOLUME 50" in server.lines
    assert server.lines[server.lines.index("SPEAK") + 1] == "..Guten Tag"


async def test_a_key_cancels_what_is_spoken_before_the_next_is_sent(path):
    async with speech_dispatcher(path) as server:
        speaker = Speaker(SpeechdVoice(path, {}), Loudness(5, 10))
        await speaker.say(Utterance((SpokenPart("page", "en"),)))
        await server.heard(".")
        await speaker.say(Utterance((SpokenPart("item", "en"),), interrupts=True))
        server.finish()
        await server.heard("SPEAK", times=2)
        await server.heard("CANCEL self")
        await speaker.forget()


async def test_what_an_offer_says_is_never_a_command(path):
    async with speech_dispatcher(path) as server:
        hostile = "Mugs\r\n.\r\nCANCEL all\r\n"
        speaking = asyncio.ensure_future(SpeechdVoice(path, {}).speak(SpokenPart(hostile, "en"), 1))
        await server.heard(".")
        server.finish()
        await speaking
    assert not [line for line in server.lines if line.startswith("CANCEL all")]


CONFIG = """AudioOutputMethod "alsa"
DefaultModule noting
AddModule "noting" "sd_generic" "noting.conf"
DefaultLanguage "en"
DisableAutoSpawn
"""
MODULE = """GenericExecuteSynth "printf '%s\\n' '$DATA' >> {said}; sleep 0.2"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "english"
GenericDelimiters "."
"""


@pytest.fixture
async def real_server(tmp_path):
    """Speech Dispatcher itself, with a null sound card and a module that notes what it gets."""
    said, modules = tmp_path / "said", tmp_path / "modules"
    modules.mkdir()
    (tmp_path / "clients").mkdir()
    (tmp_path / "speechd.conf").write_text(CONFIG, encoding="utf-8")
    (modules / "noting.conf").write_text(MODULE.format(said=said), encoding="utf-8")
    (tmp_path / ".asoundrc").write_text("pcm.!default { type null }\n", encoding="utf-8")
    server = await asyncio.create_subprocess_exec(
        *("speech-dispatcher", "-s", "-c", "unix_socket", "-S", str(tmp_path / "real.sock")),
        *("-C", str(tmp_path), "-L", str(tmp_path), "-P", str(tmp_path / "pid"), "-t", "0"),
        stdout=DEVNULL,
        stderr=DEVNULL,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
    )
    async with asyncio.timeout(20):
        while not (tmp_path / "real.sock").exists():  # noqa: ASYNC110  it tells in no other way
            await asyncio.sleep(0.02)
    yield SimpleNamespace(path=tmp_path / "real.sock", said=said)
    server.terminate()
    await server.wait()


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("speech-dispatcher"), reason="it is not installed")
async def test_the_real_server_speaks_is_silenced_and_speaks_again(real_server):
    voice = SpeechdVoice(real_server.path, {})
    await voice.speak(SpokenPart("Mugs and cups", "en"), 0.5)
    endless = asyncio.ensure_future(voice.speak(SpokenPart("More. " * 200, "en"), 0.5))
    async with asyncio.timeout(20):
        while "More" not in real_server.said.read_text(encoding="utf-8"):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    endless.cancel()
    with pytest.raises(asyncio.CancelledError):
        await endless
    await voice.speak(SpokenPart("Bread", "en"), 0.5)
    said = real_server.said.read_text(encoding="utf-8")
    assert said.startswith("Mugs and cups")
    assert "Bread" in said
    assert said.count("More") < 10


@pytest.mark.parametrize("behaviour", ["mute", "garbage", "refuses", "dies"])
async def test_a_server_that_does_not_answer_as_it_should_costs_the_words_alone(path, behaviour):
    async with speech_dispatcher(path, behaviour):
        voice = SpeechdVoice(path, {}, reply_s=SOON_S)
        with pytest.raises(VoiceError, match=r"check the sound card, or set \[audio\] engine"):
            await voice.speak(SpokenPart("Hello", "en"), 1)


async def test_a_server_that_is_not_there_is_named_with_its_remedy(path):
    with pytest.raises(VoiceError, match="no Speech Dispatcher; run: apt install speech-disp"):
        await SpeechdVoice(path, {}).speak(SpokenPart("Hello", "en"), 1)
