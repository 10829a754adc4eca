"""One utterance at a time; a key ends it before the next begins; a bad engine costs its words."""

from __future__ import annotations

import asyncio
import logging

import pytest

from kiosk.core.narration.loudness import Loudness
from kiosk.core.narration.utterance import SpokenPart, Utterance
from kiosk.services.narration.speaker import Speaker
from tests.support.mock_voice import MockVoice


def says(text, *, interrupts=False):
    return Utterance((SpokenPart(text, "en"),), interrupts=interrupts)


@pytest.fixture
def voice():
    return MockVoice()


@pytest.fixture
def told():
    return []


@pytest.fixture
def speaker(voice, told):
    return Speaker(voice, Loudness(5, 10), told.append)


async def settle():
    for _ in range(8):
        await asyncio.sleep(0)


async def test_what_interrupts_cuts_the_engine_before_it_begins_anew(speaker, voice):
    await speaker.say(says("page"))
    await settle()
    await speaker.say(says("item", interrupts=True))
    await settle()
    assert voice.events == [("begin", "page"), ("cut", "page"), ("begin", "item")]


async def test_a_key_silences_it_and_what_waited_is_dropped(speaker, voice, told):
    await speaker.say(says("page"))
    await speaker.say(says("item"))
    await settle()
    await speaker.hush()
    await settle()
    assert voice.events == [("begin", "page"), ("cut", "page")]
    assert told == [True, False]


async def test_one_follows_the_other_and_again_repeats_both(speaker, voice, told):
    await speaker.say(says("page"))
    await speaker.say(says("item"))
    for _ in range(2):
        await settle()
        voice.finish()
    await settle()
    assert voice.said == ["page", "item"]
    assert told == [True, False]
    await speaker.again()
    await settle()
    voice.finish()
    await settle()
    assert voice.said == ["page", "item", "page", "item"]


NAMED = Utterance((SpokenPart("Deutsch", "de"), SpokenPart("choice", "en")))


async def test_an_utterance_goes_through_its_voices_before_the_next_begins(speaker, voice, told):
    await speaker.say(NAMED)
    await speaker.say(says("item"))
    for _ in range(3):
        await settle()
        voice.finish()
    await settle()
    assert list(zip(voice.said, voice.languages, strict=True)) == [
        ("Deutsch", "de"),
        ("choice", "en"),
        ("item", "en"),
    ]
    assert told == [True, False]


async def test_a_key_in_one_voice_drops_the_other_too(speaker, voice):
    await speaker.say(NAMED)
    await settle()
    await speaker.hush()
    await settle()
    assert voice.events == [("begin", "Deutsch"), ("cut", "Deutsch")]
    await speaker.again()
    await settle()
    voice.finish()
    await settle()
    assert voice.said == ["Deutsch", "Deutsch", "choice"]


async def test_a_voice_that_is_missing_costs_its_part_alone_and_is_told(voice):
    patience = {"Deutsch": 0.0}
    speaker = Speaker(voice, Loudness(5, 10), patience=lambda text: patience.get(text, 60.0))
    await speaker.say(NAMED)
    await settle()
    assert voice.events == [("begin", "Deutsch"), ("cut", "Deutsch"), ("begin", "choice")]
    voice.finish()
    await settle()
    assert "hangs" in speaker.trouble


async def test_again_begins_the_same_words_anew_while_they_are_spoken(speaker, voice):
    await speaker.say(says("page"))
    await settle()
    await speaker.again()
    await settle()
    assert voice.events == [("begin", "page"), ("cut", "page"), ("begin", "page")]


async def test_loudness_goes_in_steps_and_is_put_back_for_the_next_shopper(speaker, voice):
    assert await speaker.set_loudness(louder=True) == Loudness(6, 10)
    await speaker.say(says("mine"))
    await settle()
    await speaker.forget()
    await speaker.again()
    await speaker.say(says("another's"))
    await settle()
    assert voice.loudness == [0.6, 0.5]
    assert voice.said == ["mine", "another's"]


async def test_an_engine_that_hangs_costs_its_words_alone(voice, caplog):
    patience = {"hangs": 0.0}
    speaker = Speaker(voice, Loudness(5, 10), patience=lambda text: patience.get(text, 60.0))
    await speaker.say(says("hangs"))
    await speaker.say(says("next"))
    await settle()
    assert voice.events == [("begin", "hangs"), ("cut", "hangs"), ("begin", "next")]
    assert "hangs" in speaker.trouble
    voice.finish()
    await settle()
    assert speaker.trouble == ""
    assert len([r for r in caplog.records if r.levelno >= logging.WARNING]) == 1


async def test_a_fault_is_logged_once_and_ends_with_the_first_word_that_is_spoken(
    speaker, voice, caplog
):
    voice.fault = "there is no engine; run: apt install it"
    for _ in range(3):
        await speaker.say(says("page"))
        await settle()
    assert speaker.trouble == voice.fault
    assert len(caplog.records) == 1
    voice.fault = ""
    await speaker.say(says("page"))
    await settle()
    voice.finish()
    await settle()
    assert speaker.trouble == ""


async def test_its_end_silences_the_engine_and_lets_it_go(speaker, voice):
    running = asyncio.ensure_future(speaker.run())
    await speaker.say(says("page"))
    await settle()
    running.cancel()
    await settle()
    assert voice.events == [("begin", "page"), ("cut", "page")]
    assert voice.closed
