"""Builds the kiosk's speech, on a kiosk that has it; without it nothing of it is loaded."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable
from functools import partial

from kiosk.core.narration.spoken_text import sentence
from kiosk.core.narration.voice import Voice
from kiosk.core.narration.words import Word, Words, filled_in
from kiosk.services.narration.speaker import Speaker
from kiosk.settings.sections.audio import AudioSection
from kiosk.ui.narration.narrator import STILL_MS, Narrator
from kiosk.ui.narration.reader import ScreenReader
from kiosk.ui.narration.speech_bridge import SpeechBridge
from kiosk.ui.narration.words import SpokenWords
from kiosk.ui.net_line import NetLine, Work
from kiosk.ui.screen.views import Views
from kiosk.ui.screen.window import KioskWindow
from kiosk.wiring.voice import voice_of


class Narration:
    """The narrator of one window, and the speaker on the net thread that it talks to."""

    def __init__(
        self,
        section: AudioSection,
        views: Views,
        window: KioskWindow,
        call: Callable[[Work], None],
        voice: Voice | None = None,
        still_ms: int = STILL_MS,
    ) -> None:
        """Build it. `call` starts work on the net thread.

        `voice`: another one than configured. `still_ms`: how long animations of the screen last.
        """
        self.speaker = Speaker(
            voice or voice_of(section, os.environ),
            section.loudness,
            self._tell,
        )
        self._bridge = SpeechBridge(NetLine(call, lambda: self.speaker))
        tongues = {row.name: code for code, row in views.options.languages.items()}
        scene, lead = partial(_scene, views), partial(_on_the_wall, views)
        alone = views.session.is_heard_alone
        reader = ScreenReader(window.quick, scene, lead, tongues, alone)
        words = SpokenWords(window.quick)
        calls = partial(_calls, views, words)
        self.narrator = Narrator(window.quick, self._bridge, reader, words.now, calls, still_ms)
        views.announcer.announced.connect(self.narrator.announce)
        views.languages.chosen.connect(self.narrator.set_language)
        changes = (views.staff_pages.changed, views.wall.shown_changed, views.voucher.changed)
        for changed in (*views.covering(), *changes):
            changed.connect(self.narrator.look)
        if window.listening:
            window.listening.narrate(self.narrator)
        call(self.speaker.run)

    def _tell(self, speaking: bool) -> None:
        """Tell the screen, from the net thread, whether something is being spoken."""
        self._bridge.speaking_changed.emit(speaking)

    def close(self) -> None:
        """End a session that runs. Called before the window is closed."""
        self.narrator.end()


def _scene(views: Views) -> Hashable:
    """What tells apart pages that share a place in the window."""
    tab, _ = views.staff_pages.scene()
    return views.detail.scene(), views.voucher.shown(), tab, views.wall.pages.page


def _calls(views: Views, words: SpokenWords) -> list[tuple[str, str]]:
    """What is said to people of each other language: its name, and how to choose it."""
    told = views.languages.others(words.context, words.call)
    return [(code, sentence(views.languages.name(code), text)) for code, text in told.items()]


def _on_the_wall(views: Views, words: Words) -> str:
    pages = views.wall.pages
    count = len(views.wall.cards())
    return filled_in(words[Word.OFFERS], count, pages.page + 1, pages.count) if count else ""
