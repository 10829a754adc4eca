"""Staff mode: who is logged in, which page is shown, and the timeout."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.counter.staff_entry_view_model import StaffEntryViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class StaffViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Staff mode. `page` is the QML file to show while staff are logged in, empty until set."""

    changed = Signal()
    page_changed = Signal()
    entered = Signal(str)
    left = Signal()

    def __init__(self, entry: StaffEntryViewModel, idle_ms: int) -> None:
        super().__init__()
        self._entry = entry
        self._entry.entered.connect(self._come_in)
        self._name = ""
        self._page = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(idle_ms)
        self._idle.timeout.connect(self.leave)

    @Property(StaffEntryViewModel, constant=True, final=True)
    def entry(self) -> StaffEntryViewModel:
        return self._entry

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self.is_open()

    @Property(str, notify=changed)
    def name(self) -> str:
        """Name of the logged-in member of staff, for the audit trail; empty if there is none."""
        return self._name

    @Property(str, notify=page_changed)
    def page(self) -> str:
        return self._page

    @property
    def idle_timer(self) -> QTimer:
        """Ends staff mode when nobody has touched anything for so long."""
        return self._idle

    def is_open(self) -> bool:
        return self._name != ""

    def set_page(self, page: str) -> None:
        self._page = page
        self.page_changed.emit()

    @Slot()
    def leave(self) -> None:
        self._idle.stop()
        if self.is_open():
            self._name = ""
            self.changed.emit()
            self.left.emit()

    @Slot()
    def touched(self) -> None:
        """Restart the timeout after a touch, a key or a scan."""
        self._entry.touched()
        if self.is_open():
            self._idle.start()

    @Slot(str)
    def _come_in(self, name: str) -> None:
        self._name = name
        self._idle.start()
        self.changed.emit()
        self.entered.emit(name)
