"""Carries out what a shopper asks for by the keypad, and cares for the session around it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtQuick import QQuickWindow

from kiosk.core.narration.command import KeypadCommand
from kiosk.settings.sections.audio import AudioSection
from kiosk.ui.narration.keypad import Keypad
from kiosk.ui.narration.speller import Speller
from kiosk.ui.screen.focus_keys import press_focused
from kiosk.ui.screen.shortcuts import activate, shortcut_of
from kiosk.ui.screen.views import Views

# Listening takes longer than reading, and so does choosing with few keys.
_LONGER = 3
# A key that is held down presses nothing twice.
_REPEATED = frozenset({KeypadCommand.NEXT, KeypadCommand.PREVIOUS})


class Speech(Protocol):
    """The speech, as far as a session needs it; see kiosk.ui.narration.narrator."""

    def begin(self, language: str) -> None: ...
    def call(self) -> None: ...
    def end(self) -> None: ...
    def hush(self) -> None: ...
    def say(self, text: str) -> None: ...
    def again(self) -> None: ...
    def where(self) -> None: ...
    def help(self) -> None: ...
    def louder(self) -> None: ...
    def softer(self) -> None: ...


class Listening(QObject):
    """A shopper with a headset: their keys, their speech, and the end of it.

    `keypad` is to be installed on the window among the other filters.
    """

    def __init__(self, window: QQuickWindow, views: Views, audio: AudioSection) -> None:
        super().__init__()
        self._window = window
        self._views = views
        self._session = views.session
        self._speech: Speech | None = None
        self.keypad = Keypad(audio.keys, self._session.wants, views.panel_care.is_dim)
        self._speller = Speller(window, views.languages.language)
        self._connect()

    def narrate(self, speech: Speech) -> None:
        """Speak by this from the next session on."""
        self._speech = speech
        self._session.spoken.connect(speech.say)

    def close(self) -> None:
        """Let the window go: no session goes on."""
        self._session.left()

    def _connect(self) -> None:
        session, views = self._session, self._views
        self.keypad.used.connect(views.touch.count)
        self.keypad.used.connect(views.focus.key_used)
        self.keypad.pressed.connect(self._press)
        self.keypad.plugged.connect(session.plugged)
        self.keypad.unplugged.connect(session.unplugged)
        views.bridge.headset_changed.connect(session.set_inserted)
        for left in (views.touch.idle, views.lead.abandoned):
            left.connect(session.left)
        session.begun.connect(self._begin)
        session.ended.connect(self._end)
        session.obeyed.connect(self._obey)
        session.covered.connect(self._tell_cover)
        self._speller.changed.connect(self._show_sign)
        self._speller.offered.connect(session.offered)
        self._speller.ended.connect(self._spelled)

    @Slot(object, bool)
    def _press(self, command: KeypadCommand, held: bool) -> None:
        if held and not (self._speller.is_on and command in _REPEATED):
            return
        if self._speech:
            self._speech.hush()
        self._session.press(command)

    @Slot()
    def _begin(self) -> None:
        views = self._views
        views.touch.count()
        views.panel_care.wake()
        views.stretch_waits(_LONGER)
        views.focus.key_used()
        if self._speech:
            self._speech.begin(views.languages.language())
        if not views.is_used:
            # The language is the first thing to choose.
            if self._speech:
                self._speech.call()
            self._session.languages_wanted.emit()

    @Slot()
    def _end(self) -> None:
        if self._speech:
            self._speech.end()
        self._speller.end()
        self._views.forget_customer()
        self._views.stretch_waits(1)

    @Slot(object)
    def _obey(self, command: KeypadCommand) -> None:
        if not self._speller.obey(command):
            self._act(command)

    def _act(self, command: KeypadCommand) -> None:
        match command:
            case KeypadCommand.NEXT | KeypadCommand.PREVIOUS:
                self._views.focus.step(forward=command is KeypadCommand.NEXT)
            case KeypadCommand.CHOOSE:
                self._choose()
            case KeypadCommand.BACK:
                back = shortcut_of(self._window, QKeySequence("Escape"))
                if back:
                    activate(back)
            case _:
                self._ask(command)

    def _ask(self, command: KeypadCommand) -> None:
        """What speech alone can answer."""
        speech = self._speech
        if speech is None:
            return
        match command:
            case KeypadCommand.AGAIN | KeypadCommand.LEFT:
                speech.again()
            case KeypadCommand.WHERE | KeypadCommand.RIGHT:
                speech.where()
            case KeypadCommand.HELP:
                speech.help()
            case KeypadCommand.LOUDER:
                speech.louder()
            case KeypadCommand.SOFTER:
                speech.softer()

    def _choose(self) -> None:
        if not self._session.is_active():
            press_focused(self._window)
        elif self._speller.begin():
            self._session.told.emit("spell")
        else:
            press_focused(self._window)

    @Slot(bool)
    def _tell_cover(self, blank: bool) -> None:
        self._session.told.emit("blank" if blank else "shown")

    @Slot()
    def _show_sign(self) -> None:
        self._session.show_sign(self._speller.sign)

    @Slot()
    def _spelled(self) -> None:
        self._views.focus.step(forward=True)
