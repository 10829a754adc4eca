"""Today's redemptions, and recent ones that the org would have refused."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.fate import Fate, fate_of
from kiosk.core.counter.redemption_record import RedemptionRecord
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.rows_model import RowsModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class RedemptionsViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    changed = Signal()

    def __init__(self, counter: CounterBridge) -> None:
        super().__init__()
        self._counter = counter
        self._served = False
        self._list = RowsModel(
            *("row", "at", "fate", "outcome", "title", "number", "staff", "offline", "conflict"),
            "reason",
        )
        self._accepted = 0
        self._conflicts = 0
        self._known = False
        counter.redemptions_read.connect(self._show)

    @Property(RowsModel, constant=True, final=True)
    def list(self) -> RowsModel:
        return self._list

    @Property(int, notify=changed)
    def accepted(self) -> int:
        """Number of listed redemptions that stand: accepted and not undone."""
        return self._accepted

    @Property(int, notify=changed)
    def conflicts(self) -> int:
        return self._conflicts

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the list could be read, so that an empty list means no redemptions."""
        return self._known

    def serve(self, staff: str) -> None:
        self._served = bool(staff)
        self._show(())
        self._known = False
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        self._counter.read_redemptions()

    @Slot(str)
    def take_back(self, row: str) -> None:
        """Let the till ask for a reason, if this redemption may be undone."""
        self._counter.recall(row)

    @Slot(object)
    def _show(self, records: tuple[RedemptionRecord, ...] | None) -> None:
        if records is None:
            return
        self._known = True
        shown = records if self._served else ()
        self._accepted = sum(fate_of(record) is Fate.STANDS for record in shown)
        self._conflicts = sum(bool(record.conflict) for record in shown)
        self._list.show([_row(record) for record in shown])
        self.changed.emit()


def _row(record: RedemptionRecord) -> dict[str, Any]:
    return {
        "row": record.key,
        "at": record.at.timestamp() * 1000,
        "fate": fate_of(record),
        "outcome": record.outcome,
        "title": record.title,
        "number": record.offer_number,
        "staff": record.staff,
        "offline": record.offline,
        "conflict": record.conflict,
        "reason": record.reason,
    }
