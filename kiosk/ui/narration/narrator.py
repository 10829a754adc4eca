"""Speaks what the screen shows: pages that open, items that get the focus, and what is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.core.narration.loudness import Loudness
from kiosk.core.narration.phrases import advice, phrase
from kiosk.core.narration.sighted import Announced, Sighted, told_of
from kiosk.core.narration.spoken_text import sentence
from kiosk.core.narration.utterance import SpeechTopic, SpokenPart, Utterance, in_voices
from kiosk.core.narration.words import Word, Words, filled_in
from kiosk.ui.narration.reader import ScreenReader
from kiosk.ui.narration.speech_bridge import SpeechBridge

# Long enough for what one key or one page sets off, too short for anybody to notice. A page that
# slides or fades is there or gone by the later look.
_SETTLED_MS, STILL_MS = 40, 450
_BEGINS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_ENDS = frozenset({QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})


class Narrator(QObject):
    """Speaks what the screen shows, from `begin` to `end`. All of it runs on the GUI thread.

    Outside of a session every call but `begin` does nothing. A key or a touch ends what is being
    spoken at once. What it has brought about is read from the screen as soon as that stands still.
    """

    active_changed = Signal()
    speaking_changed = Signal()
    # The screen was read, and stands still.
    settled = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        bridge: SpeechBridge,
        reader: ScreenReader,
        words: Callable[[], Words],
        calls: Callable[[], Sequence[tuple[str, str]]] = tuple,
        still_ms: int = STILL_MS,
    ) -> None:
        """Create the narrator.

        `calls`: what calls people of other languages, each with the language that it is in.
        `still_ms`: how long the longest animation of the screen lasts, and a little more.
        """
        super().__init__()
        self._window = window
        self._bridge = bridge
        self._reader = reader
        self._words = words
        self._calls = calls
        self._language = ""
        self._active = False
        self._speaking = False
        self._seen = Sighted()
        self._told: list[Announced] = []
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._look)
        self._stilling = QTimer(self, singleShot=True, interval=still_ms)
        self._stilling.timeout.connect(self._look)
        bridge.speaking_changed.connect(self._set_speaking)
        bridge.loudness_told.connect(self._tell_loudness)

    @Property(bool, notify=active_changed)
    def active(self) -> bool:
        """Whether a session with speech has begun."""
        return self._active

    @Property(bool, notify=speaking_changed)
    def speaking(self) -> bool:
        """Whether something is being spoken at this moment."""
        return self._speaking

    @Slot(str)
    def begin(self, language: str) -> None:
        """Begin a session in that language (ISO 639): the welcome, then what is on the screen.

        A second call in a session changes the language.
        """
        self._language = language
        if not self._active:
            self._active = True
            self._window.installEventFilter(self)
            QGuiApplication.instance().focusObjectChanged.connect(self._notice)  # type: ignore[union-attr]
            QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._notice)
            self.active_changed.emit()
        self._seen = Sighted()
        words = self._words()
        welcome = filled_in(words[Word.WELCOME], self._window.title())
        told = (self._part(welcome), self._part(words[Word.KEYS]))
        self._say(*told, topic=SpeechTopic.PAGE, interrupts=True)
        self._notice()

    @Slot()
    def call(self) -> None:
        """Call people of other languages, each in its own, after what is being said."""
        for language, text in self._calls() if self._active else ():
            self._bridge.say(Utterance((SpokenPart(text, language),), SpeechTopic.PAGE))

    @Slot()
    def end(self) -> None:
        """Stop at once, forget what was said, and put the loudness back."""
        if not self._active:
            return
        self._active = False
        self._window.removeEventFilter(self)
        QGuiApplication.instance().focusObjectChanged.disconnect(self._notice)  # type: ignore[union-attr]
        QGuiApplication.inputMethod().cursorRectangleChanged.disconnect(self._notice)
        self._settling.stop()
        self._stilling.stop()
        self._seen = Sighted()
        self._told.clear()
        self._bridge.forget()
        self.active_changed.emit()

    @Slot()
    def hush(self) -> None:
        """Stop speaking at once, as every key does before its own result is spoken."""
        if self._active:
            self._bridge.hush()
            self._notice()

    @Slot(str)
    def say(self, text: str) -> None:
        """Stop what is being said, and say this text in the session's language."""
        self._say(SpokenPart(text, self._language), topic=SpeechTopic.ANSWER, interrupts=True)

    @Slot(str, bool)
    def announce(self, text: str, assertive: bool) -> None:
        """Say what the screen has announced: at once if `assertive`, else in its turn."""
        if self._active:
            self._told.append(Announced(text, assertive))
            self._notice()

    @Slot()
    def again(self) -> None:
        """Say once more what was said last."""
        if self._active:
            self._bridge.again()

    @Slot()
    def where(self) -> None:
        """Say the page and the item that has the focus."""
        seen, words = self._reader.look(), self._words()
        item = self._phrase(seen, words) or (self._part(words[Word.NO_FOCUS]),)
        self._say(self._part(seen.page_name), *item, topic=SpeechTopic.ANSWER, interrupts=True)

    @Slot()
    def help(self) -> None:
        """Say which keys do what, and what can be done with the item that has the focus."""
        seen, words = self._reader.look(), self._words()
        told = advice(seen.item, words) if seen.item else ""
        parts = (*self._phrase(seen, words), self._part(told), self._part(words[Word.KEYS]))
        self._say(*parts, topic=SpeechTopic.ANSWER, interrupts=True)

    @Slot()
    def louder(self) -> None:
        """One step louder, told in the new loudness."""
        if self._active:
            self._bridge.set_loudness(louder=True)

    @Slot()
    def softer(self) -> None:
        """One step softer, told in the new loudness."""
        if self._active:
            self._bridge.set_loudness(louder=False)

    @Slot(str)
    def set_language(self, language: str) -> None:
        """The screen's language has changed: the same page is another to the ear.

        Whoever chose it may not have understood what was said of the keys before.
        """
        if self._active:
            self._language = language
            self._seen = Sighted()
            self._say(self._part(self._words()[Word.KEYS]), topic=SpeechTopic.PAGE)
            self._notice()

    @Slot()
    def look(self) -> None:
        """Read the screen soon, since something on it may have changed."""
        if self._active:
            self._notice()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        kind = event.type()
        if kind in _BEGINS:
            self.hush()
        elif kind in _ENDS:
            self._notice()
        return False

    def _notice(self, *_what: object) -> None:
        self._settling.start()
        self._stilling.start()

    def _look(self) -> None:
        before, now, words = self._seen, self._reader.look(), self._words()
        told, self._told, self._seen = tuple(self._told), [], now
        page = self._reader.page(words) if now.page != before.page else ""
        for utterance in told_of(before, now, page, told, words, self._language):
            self._bridge.say(utterance)
        if not self._settling.isActive() and not self._stilling.isActive():
            self.settled.emit()

    def _say(self, *parts: SpokenPart, topic: SpeechTopic, interrupts: bool = False) -> None:
        told = in_voices(*parts)
        if self._active and told:
            self._bridge.say(Utterance(told, topic, interrupts))

    def _part(self, text: str) -> SpokenPart:
        return SpokenPart(sentence(text), self._language)

    def _phrase(self, seen: Sighted, words: Words) -> tuple[SpokenPart, ...]:
        return phrase(seen.item, words, self._language) if seen.item else ()

    def _set_speaking(self, speaking: bool) -> None:
        self._speaking = speaking
        self.speaking_changed.emit()

    def _tell_loudness(self, loudness: Loudness) -> None:
        told = filled_in(self._words()[Word.LOUDNESS], loudness.step, loudness.steps)
        self.say(told)
