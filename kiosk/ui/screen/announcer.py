"""What happened on the screen, told to those who do not look at it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class Announcer(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Passes short texts to assistive technology as announcements of the kiosk's window.

    The signal `announced` carries the text, and whether it interrupts what is being said.
    """

    announced = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._source: QObject | None = None

    def speak_for(self, window: QObject | None) -> None:
        """Send announcements from `window` from now on, or from nothing."""
        self._source = window

    @Slot(str)
    @Slot(str, bool)
    def announce(self, text: str, assertive: bool = False) -> None:
        """Tell `text`; an assertive one interrupts, the others wait for their turn."""
        words = " ".join(text.split())
        if not words:
            return
        if self._source and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._source, words)
            politeness = QAccessible.AnnouncementPoliteness
            event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
            QAccessible.updateAccessibility(event)
        self.announced.emit(words, assertive)
