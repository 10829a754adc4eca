"""Speech Dispatcher by SSIP, against a server that answers as it does, hangs, or lies."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.core.narration.loudness import Loudness
from kiosk.core.narration.utterance import Utterance
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
        speaking = asyncio.ensure_future(voice.speak(Utterance(".Guten Tag", "de"), 0.75))
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
        await speaker.say(Utterance("page", "en"))
        await server.heard(".")
        await speaker.say(Utterance("item", "en", interrupts=True))
        server.finish()
        await server.heard("SPEAK", times=2)
        await server.heard("CANCEL self")
        await speaker.forget()


async def test_what_an_offer_says_is_never_a_command(path):
    async with speech_dispatcher(path) as server:
        hostile = "Mugs\r\n.\r\nCANCEL all\r\n"
        speaking = asyncio.ensure_future(SpeechdVoice(path, {}).speak(Utterance(hostile, "en"), 1))
        await server.heard(".")
        server.finish()
        await speaking
    assert not [line for line in server.lines if line.startswith("CANCEL all")]


@pytest.mark.parametrize("behaviour", ["mute", "garbage", "refuses", "dies"])
async def test_a_server_that_does_not_answer_as_it_should_costs_the_words_alone(path, behaviour):
    async with speech_dispatcher(path, behaviour):
        voice = SpeechdVoice(path, {}, reply_s=SOON_S)
        with pytest.raises(VoiceError, match=r"check the sound card, or set \[audio\] engine"):
            await voice.speak(Utterance("Hello", "en"), 1)


async def test_a_server_that_is_not_there_is_named_with_its_remedy(path):
    with pytest.raises(VoiceError, match="no Speech Dispatcher; run: apt install speech-disp"):
        await SpeechdVoice(path, {}).speak(Utterance("Hello", "en"), 1)
