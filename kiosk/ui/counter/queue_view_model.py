"""Rows that are not in the org yet: the list, and one held row open for correction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, assert_never

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.catalogue import helper_for
from kiosk.core.counter.queue_answers import Exported, Refusal, Released
from kiosk.core.delivery.outbox import OutboxEntry, RowState
from kiosk.core.delivery.row_kind import ROW_KINDS, Corrector, RowKinds
from kiosk.ui.counter.confirm import Confirm
from kiosk.ui.counter.kept_work import KeptWork
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.rows_model import RowsModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class QueueViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The queue page.

    A customer's data is here only while a held lead is open, and is dropped with it.
    """

    changed = Signal()

    def __init__(
        self,
        counter: CounterBridge,
        confirm: Confirm,
        label: Callable[[str], str],
        kinds: RowKinds = ROW_KINDS,
    ) -> None:
        """Create the page. `label` is the shop's own name of a field, or empty."""
        super().__init__()
        self._counter = counter
        self._confirm = confirm
        self._label = label
        self._kinds = kinds
        self._staff = ""
        self._entries: Mapping[str, OutboxEntry] = {}
        self._list = RowsModel(
            "row", "kind", "label", "standing", "held", "since", "sentence", "reason", "notes"
        )
        self._fields = RowsModel("name", "label", "value", "wrong")
        self._kept = KeptWork()
        self._opened: OutboxEntry | None = None
        self._changes: dict[str, str] = {}
        self._problem = ""
        self._refusal: Refusal | None = None
        self._answer = ""
        self._exported = -1
        self._known = False
        counter.queue_read.connect(self._show)
        counter.released.connect(self._show_released)
        counter.exported.connect(self._show_exported)

    @Property(RowsModel, constant=True, final=True)
    def list(self) -> RowsModel:
        return self._list

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the queue could be read, so that an empty list means an empty queue."""
        return self._known

    @Property(RowsModel, constant=True, final=True)
    def fields(self) -> RowsModel:
        """Fields of the open row that staff may correct, those named by Salesforce first."""
        return self._fields

    @Property(str, notify=changed)
    def opened(self) -> str:
        return self._opened.id if self._opened else ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """Why the open row is held, and the remedy, in English."""
        return self._opened.sentence or self._opened.code if self._opened else ""

    @Property(str, notify=changed)
    def reason(self) -> str:
        """The key of the same in the catalogue of faults."""
        return self._opened.reason if self._opened else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # a Qt type by name
    def notes(self) -> Sequence[str]:
        """The fields that Salesforce names for the opened one."""
        return [*self._opened.fields] if self._opened else []

    @Property(str, notify=changed)
    def helper(self) -> str:
        """Who can help with the opened one, as a key."""
        return helper_for(self._opened.reason) if self._opened else ""

    @Property(str, notify=changed)
    def answer(self) -> str:
        """The last request's result: done, not_held, not_saved or refused; empty before."""
        return self._answer

    @Property(str, notify=changed)
    def problem(self) -> str:
        """The reason for a refusal, as a key; `problemField` and `problemLimit` say more."""
        return self._problem

    @Property(str, notify=changed)
    def problemField(self) -> str:  # noqa: N802  a QML name
        return self._refusal.field if self._refusal else ""

    @Property(int, notify=changed)
    def problemLimit(self) -> int:  # noqa: N802  a QML name
        return self._refusal.limit if self._refusal else 0

    @Property(int, notify=changed)
    def exported(self) -> int:
        """Number of rows in the last export; -1 before the first."""
        return self._exported

    def serve(self, staff: str) -> None:
        """Set the member of staff for the audit trail, and clear all customer data."""
        self._staff = staff
        self._entries = {}
        self._list.show([])
        self._exported = -1
        self._known = False
        self.close()

    @Slot()
    def refresh(self) -> None:
        self._counter.read_queue()

    @Slot(str)
    def open(self, row: str) -> None:
        entry = self._entries.get(row)
        if entry and entry.state is RowState.HELD:
            self._opened, self._changes = entry, dict(self._kept.of(self._staff, row))
            self._answer = self._problem = ""
            self._fields.show(
                [
                    {**field, "label": self._label(name), "value": self._changes.get(name, value)}
                    for field in _field_rows(entry, self._kinds)
                    for name, value in [(field["name"], field["value"])]
                ]
            )
            self.changed.emit()

    @Slot(str, str)
    def set_field(self, name: str, value: str) -> None:
        self._changes[name] = value

    @Slot()
    def release(self) -> None:
        """Release the open row with the corrections made to it, for the PIN."""
        self._confirm(self._release)

    def _release(self) -> None:
        if self._opened:
            rows = _field_rows(self._opened, self._kinds)
            before = {row["name"]: row["value"] for row in rows}
            changes = tuple(
                f"{name}={value}" for name, value in self._changes.items() if before[name] != value
            )
            self._counter.release(self._opened.id, changes, self._staff)

    def keep(self) -> None:
        """Keep what was typed, for the member of staff who typed it."""
        if self._opened and self._changes:
            self._kept.keep(self._staff, self._opened.id, self._changes)

    @Slot()
    def put_aside(self) -> None:
        """Close the open row and drop what was typed."""
        self._kept.forget()
        self.close()

    @Slot()
    def close(self) -> None:
        self._opened, self._changes = None, {}
        self._answer = self._problem = ""
        self._fields.show([])
        self.changed.emit()

    @Slot()
    def export(self) -> None:
        """Export all rows, for the PIN."""
        self._confirm(lambda: self._counter.export(self._staff))

    @Slot(object)
    def _show(self, entries: tuple[OutboxEntry, ...] | None) -> None:
        if self._staff and entries is not None:
            self._known = True
            self._entries = {entry.id: entry for entry in entries}
            self._list.show([_list_row(entry, self._kinds) for entry in entries])
            self.changed.emit()

    @Slot(object)
    def _show_released(self, released: Released | Refusal) -> None:
        if self._opened is None:
            return
        match released:
            case Refusal():
                self._answer, self._problem = "refused", released.problem
                self._refusal = released
            case Released.DONE:
                self.put_aside()
                self._answer = released
            case Released.NOT_HELD | Released.NOT_SAVED:
                self._answer = released
            case _:
                assert_never(released)
        self.changed.emit()
        self.refresh()

    @Slot(object)
    def _show_exported(self, exported: Exported) -> None:
        self._exported, self._problem = exported.count, exported.problem or ""
        self._answer = "refused" if exported.problem else "exported"
        self.changed.emit()


def _list_row(entry: OutboxEntry, kinds: RowKinds) -> dict[str, Any]:
    """One row of the list.

    `label` and `standing` are English words that QML translates; an unknown row kind has neither.
    """
    known = kinds.find(entry.kind)
    return {
        "row": entry.id,
        "kind": entry.kind,
        "label": known.label if known else "",
        "standing": standing_of(entry.state),
        "held": entry.state is RowState.HELD,
        "since": entry.created * 1000,
        "sentence": entry.sentence,
        "reason": entry.reason,
        "notes": [*entry.fields],
    }


def standing_of(state: RowState) -> str:
    """A row's state in English words, which QueueRow.qml marks for translation."""
    match state:
        case RowState.PENDING:
            return "Waiting"
        case RowState.SENDING:
            return "On its way"
        case RowState.HANDED:
            return "With the hub"
        case RowState.HELD:
            return "On hold: needs attention"
        case RowState.SENT:
            return "Sent"
        case _:
            assert_never(state)


def _field_rows(entry: OutboxEntry, kinds: RowKinds) -> list[dict[str, Any]]:
    """The fields to show for a row; empty for a row that staff may not correct."""
    known = kinds.find(entry.kind)
    rules = known.correction_by(Corrector.STAFF) if known else None
    if rules is None or entry.body is None:
        return []
    fields = msgspec.json.decode(entry.body, type=dict[str, object])
    names = [name for name in fields if name not in rules.fixed and isinstance(fields[name], str)]
    named = [name for name in entry.fields if name not in rules.fixed]
    return [
        {"name": name, "value": str(fields.get(name, "")), "wrong": name in named}
        for name in dict.fromkeys([*named, *names])
    ]
