"""What the keypad's session asks of the speech."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot


class Narrator(QObject):
    """Speaks what the screen shows, from `begin` to `end`. All of it runs on the GUI thread.

    Outside of a session every call but `begin` does nothing.
    """

    active_changed = Signal()
    speaking_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._active = False

    @Property(bool, notify=active_changed)
    def active(self) -> bool:
        """Whether a session with speech has begun."""
        return self._active

    @Property(bool, notify=speaking_changed)
    def speaking(self) -> bool:
        """Whether something is being spoken at this moment."""
        return False

    @Slot(str)
    def begin(self, language: str) -> None:
        """Begin a session in that language (ISO 639): the welcome, then what is on the screen.

        A second call in a session changes the language.
        """
        self._active = True
        self.active_changed.emit()

    @Slot()
    def end(self) -> None:
        """Stop at once, forget what was said, and put the loudness back."""
        self._active = False
        self.active_changed.emit()

    @Slot()
    def hush(self) -> None:
        """Stop speaking at once, as every key does before its own result is spoken."""

    @Slot(str)
    def say(self, text: str) -> None:
        """Stop what is being said, and say this text in the session's language."""

    @Slot()
    def again(self) -> None:
        """Say once more what was said last."""

    @Slot()
    def where(self) -> None:
        """Say the page and the item that has the focus."""

    @Slot()
    def help(self) -> None:
        """Say which keys do what, and what can be done with the item that has the focus."""

    @Slot()
    def louder(self) -> None:
        """One step louder, in the new loudness told."""

    @Slot()
    def softer(self) -> None:
        """One step softer, in the new loudness told."""
