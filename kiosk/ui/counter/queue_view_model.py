"""Rows that are not in the org yet: the list, and one held row open for correction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.catalogue import helper_for
from kiosk.core.delivery.outbox import OutboxEntry, RowState
from kiosk.core.delivery.row_kind import ROW_KINDS, Corrector, RowKinds
from kiosk.services.counter.staff_desk import Exported, Refusal, Released
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

    def __init__(self, counter: CounterBridge, kinds: RowKinds = ROW_KINDS) -> None:
        super().__init__()
        self._counter = counter
        self._kinds = kinds
        self._staff = ""
        self._entries: Mapping[str, OutboxEntry] = {}
        self._list = RowsModel(
            "row", "kind", "label", "standing", "held", "since", "sentence", "reason", "notes"
        )
        self._fields = RowsModel("name", "value", "wrong")
        self._opened: OutboxEntry | None = None
        self._changes: dict[str, str] = {}
        self._problem = ""
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

    @Property(str, notify=changed)
    def notes(self) -> str:
        """The fields that Salesforce names for the opened one."""
        return ", ".join(self._opened.fields) if self._opened else ""

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
        """The reason for a refusal, in English."""
        return self._problem

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
            self._opened, self._changes = entry, {}
            self._answer = self._problem = ""
            self._fields.show(_field_rows(entry, self._kinds))
            self.changed.emit()

    @Slot(str, str)
    def set_field(self, name: str, value: str) -> None:
        self._changes[name] = value

    @Slot()
    def release(self) -> None:
        """Release the open row with the corrections made to it."""
        if self._opened:
            before = {row["name"]: row["value"] for row in self._fields.rows()}
            changes = tuple(
                f"{name}={value}" for name, value in self._changes.items() if before[name] != value
            )
            self._counter.release(self._opened.id, changes, self._staff)

    @Slot()
    def close(self) -> None:
        self._opened, self._changes = None, {}
        self._answer = self._problem = ""
        self._fields.show([])
        self.changed.emit()

    @Slot()
    def export(self) -> None:
        self._counter.export(self._staff)

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
                self._answer, self._problem = "refused", released.why
            case Released.DONE:
                self.close()
                self._answer = released
            case Released.NOT_HELD | Released.NOT_SAVED:
                self._answer = released
            case _:
                assert_never(released)
        self.changed.emit()
        self.refresh()

    @Slot(object)
    def _show_exported(self, exported: Exported) -> None:
        self._exported, self._problem = exported.count, exported.problem
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
        "notes": ", ".join(entry.fields),
    }


def standing_of(state: RowState) -> str:
    """A row's state in English words, which QueueRow.qml marks for translation."""
    match state:
        case RowState.PENDING:
            return "Waiting"
        case RowState.SENDING:
            return "On its way"
        case RowState.HELD:
            return "Held: needs a person"
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
