"""A shopper's session with speech, as the screen knows it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.narration.command import AudioKind, KeypadCommand
from kiosk.core.narration.session import Act, Acts, SpeechSession

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class SessionViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Begins and ends by the headset, the keys and the time.

    `begun` and `ended` come once each; `obeyed` carries a command that is to be carried out, and
    `covered` whether the screen was painted black. `sign_changed` tells of a letter that is offered
    to somebody who spells. `told` and `offered` ask the screen for words in the customer's own
    language, which `spoken` carries on.
    """

    changed = Signal()
    begun = Signal()
    ended = Signal()
    obeyed = Signal(object)
    covered = Signal(bool)
    sign_changed = Signal()
    languages_wanted = Signal()
    told = Signal(str, arguments=["what"])
    offered = Signal(str, arguments=["sign"])
    spoken = Signal(str)

    def __init__(self, kind: AudioKind, *, tells_headset: bool) -> None:
        super().__init__()
        self._session = SpeechSession(kind, tells_headset)
        self._sign = ""

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self.is_active()

    @Property(bool, notify=changed)
    def blank(self) -> bool:
        """Whether the screen is to be black, so that nobody looks on."""
        return self.is_blank()

    @Property(str, notify=sign_changed)
    def sign(self) -> str:
        """The letter that is offered to somebody who spells; empty if none is."""
        return self._sign

    def is_active(self) -> bool:
        return self._session.active

    def is_blank(self) -> bool:
        return self._session.blank

    def is_heard_alone(self) -> bool:
        """Whether nobody but the shopper hears what is said."""
        return self._session.is_heard_alone

    def wants(self, command: KeypadCommand) -> bool:
        """Whether a command does more in this session than its key does by itself."""
        session, acts = self._session.pressed(command)
        return self._session.active or session.active or Act.BEGIN in acts

    def show_sign(self, sign: str) -> None:
        if sign != self._sign:
            self._sign = sign
            self.sign_changed.emit()

    @Slot()
    def plugged(self) -> None:
        self._turn(*self._session.plugged())

    @Slot()
    def unplugged(self) -> None:
        self._turn(*self._session.unplugged())

    @Slot(bool)
    def set_inserted(self, inserted: bool) -> None:
        """Follow a jack that reports whether a headset is plugged in."""
        if inserted:
            self.plugged()
        else:
            self.unplugged()

    @Slot()
    def left(self) -> None:
        """Nobody has used the kiosk for long."""
        self._turn(*self._session.left())

    @Slot(str)
    def speak(self, text: str) -> None:
        if text and self._session.active:
            self.spoken.emit(text)

    def press(self, command: KeypadCommand) -> None:
        self._turn(*self._session.pressed(command), command)

    def _turn(
        self, session: SpeechSession, acts: Acts, command: KeypadCommand | None = None
    ) -> None:
        before, self._session = self._session, session
        # Speech stops before anything else is done.
        if Act.END in acts:
            self.ended.emit()
        if (before.active, before.blank) != (session.active, session.blank):
            self.changed.emit()
        for act in acts:
            if act is Act.BEGIN:
                self.begun.emit()
            elif act is Act.OBEY:
                self.obeyed.emit(command)
            elif act in {Act.BLANK, Act.SHOW} and Act.END not in acts:
                self.covered.emit(act is Act.BLANK)
