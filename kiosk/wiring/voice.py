"""Chooses the engine that speaks."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.core.narration.voice import Voice
from kiosk.hardware import speechd
from kiosk.hardware.espeak import INSTALL, PROGRAM, EspeakVoice
from kiosk.hardware.speechd import SpeechdVoice
from kiosk.settings.sections.audio import AudioSection


def voice_of(section: AudioSection, environ: Mapping[str, str]) -> Voice:
    """The configured engine; "auto" is espeak-ng, or Speech Dispatcher where only that is there."""
    return _voice(section, environ, ())


def trial_voice_of(section: AudioSection, environ: Mapping[str, str]) -> Voice:
    """The configured engine, speaking to nobody where it can do so."""
    return _voice(section, environ, ("-w", os.devnull))


def speechd_address(environ: Mapping[str, str]) -> Path:
    """Speech Dispatcher's socket, where its own library looks for it."""
    told = environ.get("SPEECHD_ADDRESS", "")
    if told.startswith("unix_socket:"):
        return Path(told.removeprefix("unix_socket:"))
    runtime = environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return Path(runtime) / "speech-dispatcher" / "speechd.sock"


def engine_trouble(section: AudioSection, environ: Mapping[str, str]) -> str:
    """Why the configured engine cannot speak, with the remedy; empty where it is there."""
    if _is_speechd(section, environ):
        there = speechd_address(environ).exists()
        return "" if there else f"there is no Speech Dispatcher; {speechd.INSTALL}"
    return "" if shutil.which(PROGRAM) else f"there is no {PROGRAM}; {INSTALL}"


def _is_speechd(section: AudioSection, environ: Mapping[str, str]) -> bool:
    if section.engine != "auto":
        return section.engine == "speechd"
    return shutil.which(PROGRAM) is None and speechd_address(environ).exists()


def _voice(section: AudioSection, environ: Mapping[str, str], options: Sequence[str]) -> Voice:
    if _is_speechd(section, environ):
        return SpeechdVoice(speechd_address(environ), section.voices, section.rate)
    return EspeakVoice(section.voices, section.rate, options=options, environ=environ)
