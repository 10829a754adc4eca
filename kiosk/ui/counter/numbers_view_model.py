"""The numbers of today and of the last seven days, by offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.offer_numbers import OfferNumbers
from kiosk.core.wall.stat_day import Counted
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.rows_model import RowsModel

if TYPE_CHECKING:
    from kiosk.services.counter.numbers_desk import Numbers

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# Nobody reads further down; kiosk stats has all.
_MOST = 200
_ROLES = {
    "seconds": Counted.SHOWN,
    "taps": Counted.TAPS,
    "details": Counted.DETAILS,
    "vouchers": Counted.VOUCHERS,
    "printed": Counted.PRINTED,
    "begun": Counted.BEGUN,
    "sent": Counted.SENT,
    "accepted": Counted.ACCEPTED,
    "refused": Counted.REFUSED,
}


@QmlElement
@QmlUncreatable("made by the shell")
class NumbersViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    changed = Signal()

    def __init__(self, counter: CounterBridge) -> None:
        super().__init__()
        self._counter = counter
        self._served = False
        self._numbers: Numbers | None = None
        self._of_week = False
        self._list = RowsModel("title", "number", "share", *_ROLES)
        counter.numbers_read.connect(self._show)

    @Property(RowsModel, constant=True, final=True)
    def list(self) -> RowsModel:
        """Each offer's numbers; `share` is its time on the screen as a part of the longest."""
        return self._list

    @Property(bool, notify=changed)
    def ofWeek(self) -> bool:  # noqa: N802  a QML name
        """Whether the last seven days are shown, and not today alone."""
        return self._of_week

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the numbers could be read, so that an empty list means that there are none."""
        return self._numbers is not None

    def serve(self, staff: str) -> None:
        self._served = bool(staff)
        self._numbers, self._of_week = None, False
        self._tell()

    @Slot()
    def refresh(self) -> None:
        self._counter.read_numbers()

    @Slot(bool)
    def show_week(self, of_week: bool) -> None:
        self._of_week = of_week
        self._tell()

    @Slot(object)
    def _show(self, numbers: Numbers | None) -> None:
        if self._served and numbers is not None:
            self._numbers = numbers
            self._tell()

    def _tell(self) -> None:
        numbers: tuple[OfferNumbers, ...] = ()
        if self._numbers is not None:
            numbers = self._numbers.week if self._of_week else self._numbers.today
        shown = numbers[:_MOST]
        longest = max((one.of(Counted.SHOWN) for one in shown), default=0)
        self._list.show([_row(one, longest) for one in shown])
        self.changed.emit()


def _row(one: OfferNumbers, longest: int) -> dict[str, Any]:
    share = one.of(Counted.SHOWN) / longest if longest else 0.0
    counts = {role: one.of(what) for role, what in _ROLES.items()}
    return {"title": one.title, "number": one.number, "share": share, **counts}
