"""Checks that the engine of [audio] is there, and has a voice for each language on the screen."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping, Sequence

from kiosk.checks.line import Line
from kiosk.core.counter.health import Level
from kiosk.core.narration.command import AudioKind
from kiosk.core.narration.utterance import SpokenPart
from kiosk.core.narration.voice import Voice, VoiceError
from kiosk.settings.model import Settings
from kiosk.settings.sections.audio import AudioSection
from kiosk.wiring.voice import trial_voice_of

# A sentence of one word, in a voice that has to be started.
_DEADLINE_S = 10.0
_SILENT = "the speech engine does not end in time"


def check_audio(settings: Settings, environ: Mapping[str, str] | None = None) -> list[Line]:
    """Let the engine say a word in each language; one line for each that it cannot. Nothing if off.

    A jack that is set and not read is told first. espeak-ng is heard by nobody at this. What it
    says of the sound card is told all the same.
    """
    section = settings.audio
    if section.kind is AudioKind.OFF:
        return []
    voice = trial_voice_of(section, os.environ if environ is None else environ)
    return [*_unused(section), *asyncio.run(_checked(voice, settings.display.languages))]


def _unused(section: AudioSection) -> list[Line]:
    """What is set, and means nothing with this kind."""
    if section.kind is AudioKind.JACK or not section.jack:
        return []
    found = f'[audio] jack is not read with kind = "{section.kind}"'
    return [Line("audio", Level.WARN, found, 'take it out, or set kind = "jack"')]


async def _checked(voice: Voice, languages: Sequence[str]) -> list[Line]:
    lines = []
    for language in languages:
        try:
            async with asyncio.timeout(_DEADLINE_S):
                await voice.speak(SpokenPart("1", language), 0.1)
        except TimeoutError:
            lines.append(Line("audio", Level.FAIL, _SILENT, "try another [audio] engine"))
            break
        except VoiceError as error:
            found, _, remedy = str(error).partition("; ")
            lines.append(Line("audio", Level.FAIL, f"{language}: {found}", remedy))
    await voice.aclose()
    return lines or [Line("audio", Level.OK, f"it speaks {', '.join(languages)}")]
