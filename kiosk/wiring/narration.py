"""Builds the kiosk's speech, on a kiosk that has it; without it nothing of it is loaded."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Hashable, Mapping
from functools import partial
from pathlib import Path

from kiosk.core.narration.voice import Voice
from kiosk.core.narration.words import Word, Words, filled_in
from kiosk.hardware.espeak import PROGRAM, EspeakVoice
from kiosk.hardware.speechd import SpeechdVoice
from kiosk.services.narration.speaker import Speaker
from kiosk.settings.sections.audio import AudioSection
from kiosk.ui.narration.narrator import Narrator
from kiosk.ui.narration.reader import ScreenReader
from kiosk.ui.narration.speech_bridge import SpeechBridge
from kiosk.ui.narration.words import SpokenWords
from kiosk.ui.net_line import NetLine, Work
from kiosk.ui.screen.views import Views
from kiosk.ui.screen.window import KioskWindow


class Narration:
    """The narrator of one window, and the speaker on the net thread that it talks to."""

    def __init__(
        self,
        section: AudioSection,
        views: Views,
        window: KioskWindow,
        call: Callable[[Work], None],
        voice: Voice | None = None,
    ) -> None:
        """Build it. `call` starts work on the net thread; `voice`: another one than configured."""
        self.speaker = Speaker(
            voice or voice_of(section),
            section.loudness,
            self._tell,
        )
        self._bridge = SpeechBridge(NetLine(call, self.speaker))
        reader = ScreenReader(window.quick, partial(_scene, views), partial(_on_the_wall, views))
        words = SpokenWords(window.quick)
        self.narrator = Narrator(window.quick, self._bridge, reader, words.now)
        if window.listening:
            window.listening.narrate(self.narrator)
        views.announcer.announced.connect(self.narrator.announce)
        views.languages.chosen.connect(self.narrator.set_language)
        for changed in (*views.covering(), views.staff_pages.changed, views.wall.shown_changed):
            changed.connect(self.narrator.look)
        call(self.speaker.run)

    def _tell(self, speaking: bool) -> None:
        """Tell the screen, from the net thread, whether something is being spoken."""
        self._bridge.speaking_changed.emit(speaking)

    def close(self) -> None:
        """End a session that runs. Called before the window is closed."""
        self.narrator.end()


def voice_of(section: AudioSection, environ: Mapping[str, str] | None = None) -> Voice:
    """The configured engine; "auto" is espeak-ng, or Speech Dispatcher where only that is there."""
    known = os.environ if environ is None else environ
    address = speechd_address(known)
    is_speechd = section.engine == "speechd" or (
        section.engine == "auto" and shutil.which(PROGRAM) is None and address.exists()
    )
    if is_speechd:
        return SpeechdVoice(address, section.voices, section.rate)
    return EspeakVoice(section.voices, section.rate, environ=known)


def speechd_address(environ: Mapping[str, str]) -> Path:
    """Speech Dispatcher's socket, where its own library looks for it."""
    told = environ.get("SPEECHD_ADDRESS", "")
    if told.startswith("unix_socket:"):
        return Path(told.removeprefix("unix_socket:"))
    runtime = environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return Path(runtime) / "speech-dispatcher" / "speechd.sock"


def _scene(views: Views) -> Hashable:
    """What tells apart pages that share a place in the window."""
    tab, _ = views.staff_pages.scene()
    return views.detail.scene(), tab, views.wall.pages.page


def _on_the_wall(views: Views, words: Words) -> str:
    pages = views.wall.pages
    count = len(views.wall.cards())
    return filled_in(words[Word.OFFERS], count, pages.page + 1, pages.count) if count else ""
