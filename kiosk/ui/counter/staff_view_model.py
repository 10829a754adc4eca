"""Staff mode: who is logged in, which page is shown, and how it ends."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.counter.confirm import Wanted
from kiosk.ui.counter.staff_entry_view_model import StaffEntryViewModel
from kiosk.ui.screen.patience import Patience

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_TOLD_S = 60.0


class StaffTimes(msgspec.Struct, frozen=True):
    """When staff mode ends (s): after so long without a touch, and so long after the PIN."""

    idle: float = 60.0
    longest: float = 900.0

    @property
    def told(self) -> float:
        """How long before its end staff are told."""
        return min(_TOLD_S, self.longest / 2)


@QmlElement
@QmlUncreatable("made by the shell")
class StaffViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Staff mode. `page` is the QML file to show while staff are logged in, empty until set.

    It ends when nobody has touched anything for a while and, whatever is touched, some time after
    the last PIN. The signal `left` tells whether time has ended it, so that work may be unfinished.
    """

    changed = Signal()
    page_changed = Signal()
    entered = Signal(str)
    left = Signal(bool)

    def __init__(
        self, entry: StaffEntryViewModel, again: StaffEntryViewModel, times: StaffTimes
    ) -> None:
        super().__init__()
        self._entry, self._again = entry, again
        self._entry.entered.connect(self._come_in)
        self._again.entered.connect(self._confirmed)
        self._again.locked.connect(self.leave)
        self._wanted: Wanted | None = None
        self._name = ""
        self._page = ""
        self._end = Patience(times.longest, times.told)
        self._end.over.connect(self._time_is_up)
        self._idle = Patience(times.idle)
        self._idle.over.connect(self._time_is_up)

    @Property(StaffEntryViewModel, constant=True, final=True)
    def entry(self) -> StaffEntryViewModel:
        return self._entry

    @Property(StaffEntryViewModel, constant=True, final=True)
    def again(self) -> StaffEntryViewModel:
        """The pad on which somebody who is logged in enters the PIN once more."""
        return self._again

    @Property(Patience, constant=True, final=True)
    def end(self) -> Patience:
        """The time that staff mode may last; it warns before it is over."""
        return self._end

    @Property(Patience, constant=True, final=True)
    def idle(self) -> Patience:
        """The time without a touch after which staff mode ends; it warns before it is over."""
        return self._idle

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

    def is_open(self) -> bool:
        return self._name != ""

    def set_page(self, page: str) -> None:
        self._page = page
        self.page_changed.emit()

    def confirm(self, wanted: Wanted) -> None:
        """Do what is wanted once this person's PIN was entered again; nothing if it is not."""
        if self.is_open():
            self._wanted = wanted
            self._again.ask_again(self._name)

    @Slot()
    def stay(self) -> None:
        """Begin the time anew, for the PIN."""
        self.confirm(self._end.wait)

    @Slot()
    def leave(self) -> None:
        self._leave(unfinished=False)

    @Slot()
    def touched(self) -> None:
        """Restart the timeout after a touch, a key or a scan."""
        self._entry.touched()
        self._again.touched()
        self._idle.touched()

    def stretch(self, factor: int) -> None:
        """Wait so many times as long for a touch, and tell so much longer before the end.

        The longest time stays: it is for safety, and the PIN begins it anew.
        """
        for waiting in (self._entry, self._again, self._idle):
            waiting.stretch(factor)
        self._end.stretch_warning(factor)

    @Slot(str)
    def _come_in(self, name: str) -> None:
        self._name = name
        self._idle.wait()
        self._end.wait()
        self.changed.emit()
        self.entered.emit(name)

    @Slot(str)
    def _confirmed(self, name: str) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted and name == self._name:
            wanted()

    @Slot()
    def _time_is_up(self) -> None:
        self._leave(unfinished=True)

    def _leave(self, *, unfinished: bool) -> None:
        self._idle.stop()
        self._end.stop()
        self._wanted = None
        self._again.close()
        if self.is_open():
            self._name = ""
            self.changed.emit()
            self.left.emit(unfinished)
