"""Today's redemptions, and recent ones that the org would have refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.fate import fate_of
from kiosk.core.counter.redemption_day import RedemptionDay, RedemptionSums
from kiosk.core.counter.redemption_record import RedemptionRecord
from kiosk.core.wall.card import Card
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.growing_rows import GrowingRows
from kiosk.ui.rows_model import RowsModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# What is read and kept for the list; more of it when somebody comes to its end.
_PORTION = 50
_LAST = 7


@QmlElement
@QmlUncreatable("made by the shell")
class RedemptionsViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    changed = Signal()

    def __init__(
        self, counter: CounterBridge, cards: Callable[[], tuple[Card, ...]] = tuple
    ) -> None:
        """Create it empty. `cards` are the wall's, which say what an offer gives."""
        super().__init__()
        self._counter = counter
        self._cards = cards
        self._served = False
        roles = ("row", "at", "fate", "outcome", "title", "number", "staff", "offline", "conflict")
        self._list = GrowingRows(*roles, "reason", "give")
        self._list.more_wanted.connect(self._read_more)
        self._last = RowsModel(*roles, "reason", "give")
        self._most = _PORTION
        self._sums = RedemptionSums()
        self._known = False
        counter.redemptions_read.connect(self._show)

    @Property(RowsModel, constant=True, final=True)
    def list(self) -> RowsModel:
        return self._list

    @Property(RowsModel, constant=True, final=True)
    def last(self) -> RowsModel:
        """The latest of the list, for the till's page."""
        return self._last

    @Property(int, notify=changed)
    def refused(self) -> int:
        return self._sums.refused

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Number of those that stand and were accepted without a network."""
        return self._sums.waiting

    @Property(int, notify=changed)
    def accepted(self) -> int:
        """Number of redemptions that stand: accepted and not undone."""
        return self._sums.accepted

    @Property(int, notify=changed)
    def conflicts(self) -> int:
        return self._sums.conflicts

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the list could be read, so that an empty list means no redemptions."""
        return self._known

    def serve(self, staff: str) -> None:
        self._served = bool(staff)
        self._most = _PORTION
        self._show(RedemptionDay())
        self._known = False
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        self._counter.read_redemptions(self._most)

    @Slot(str)
    def take_back(self, row: str) -> None:
        """Let the till ask for a reason, if this redemption may be undone."""
        self._counter.recall(row)

    @Slot()
    def _read_more(self) -> None:
        self._most += _PORTION
        self.refresh()

    @Slot(object)
    def _show(self, day: RedemptionDay | None) -> None:
        if day is None:
            return
        self._known = True
        shown = day if self._served else RedemptionDay()
        self._sums = shown.sums
        gives = {card.offer_id: _give(card) for card in self._cards()}
        rows = [_row(record, gives.get(record.offer_id, "")) for record in shown.records]
        self._list.show(rows)
        self._list.has_more(more=shown.more)
        newest = sorted(rows, key=lambda row: row["at"], reverse=True)
        self._last.show(newest[:_LAST])
        self.changed.emit()


def _give(card: Card) -> str:
    price = card.price
    return price.percent or price.words or card.discount or price.text


def _row(record: RedemptionRecord, give: str) -> dict[str, Any]:
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
        "give": give,
    }
