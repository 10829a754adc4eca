"""Chooses the engine that speaks."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.core.narration.voice import Voice
from kiosk.hardware.espeak import PROGRAM, EspeakVoice
from kiosk.hardware.speechd import SpeechdVoice
from kiosk.settings.sections.audio import AudioSection


def voice_of(section: AudioSection, environ: Mapping[str, str]) -> Voice:
    """The configured engine; "auto" is espeak-ng, or Speech Dispatcher where only that is there."""
    return _voice(section, environ, ())


def trial_voice_of(section: AudioSection, environ: Mapping[str, str]) -> Voice:
    """The same engine, as it speaks to nobody where it can do so."""
    return _voice(section, environ, ("-w", os.devnull))


def speechd_address(environ: Mapping[str, str]) -> Path:
    """Speech Dispatcher's socket, where its own library looks for it."""
    told = environ.get("SPEECHD_ADDRESS", "")
    if told.startswith("unix_socket:"):
        return Path(told.removeprefix("unix_socket:"))
    runtime = environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return Path(runtime) / "speech-dispatcher" / "speechd.sock"


def _voice(section: AudioSection, environ: Mapping[str, str], options: Sequence[str]) -> Voice:
    address = speechd_address(environ)
    is_speechd = section.engine == "speechd" or (
        section.engine == "auto" and shutil.which(PROGRAM) is None and address.exists()
    )
    if is_speechd:
        return SpeechdVoice(address, section.voices, section.rate)
    return EspeakVoice(section.voices, section.rate, options=options, environ=environ)
