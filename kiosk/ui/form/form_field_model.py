"""The fields of the contact form as QML reads them: one row for each delegate."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.form.form_fields import FormField

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_ROLES: Mapping[int, str] = {
    Qt.ItemDataRole.UserRole + number: name
    for number, name in enumerate(
        (
            *("name", "kind", "label", "needed", "maxLength", "choices", "value", "error"),
            *("hints", "wide", "noteKind", "reading", "country", "options"),
        ),
        start=1,
    )
}
_ROOT = QModelIndex()


@QmlElement
@QmlUncreatable("made by the shell")
class FormFieldModel(QAbstractListModel):  # type: ignore[operator]  # stub of QmlUncreatable
    def __init__(self) -> None:
        super().__init__()
        self._fields: tuple[FormField, ...] = ()

    def fields(self) -> tuple[FormField, ...]:
        return self._fields

    def show(self, fields: tuple[FormField, ...]) -> None:
        """Show these rows. If the fields are unchanged, delegates and their text are kept."""
        if [f.name for f in fields] != [f.name for f in self._fields]:
            self.beginResetModel()
            self._fields = fields
            self.endResetModel()
            return
        before, self._fields = self._fields, fields
        for row, (old, new) in enumerate(zip(before, fields, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(  # noqa: N802  Qt's name
        self, parent: QModelIndex | QPersistentModelIndex = _ROOT
    ) -> int:
        return 0 if parent.isValid() else len(self._fields)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802  Qt's name
        return {role: QByteArray(name.encode()) for role, name in _ROLES.items()}

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  Qt's interface
        name = _ROLES.get(role)
        if not index.isValid() or name is None:
            return None
        field = self._fields[index.row()]
        if name == "choices":
            return [{"value": value, "words": words} for value, words in field.choices]
        if name == "options":
            return [{"text": one.text, "country": one.country} for one in field.note.options]
        if name == "value":
            return field.value
        plain = {
            "name": field.name,
            "kind": str(field.kind),
            "label": field.label,
            "needed": field.required,
            "maxLength": field.max_length,
            "error": str(field.error),
            "hints": field.hints.value,
            "wide": field.wide,
            "noteKind": str(field.note.kind),
            "reading": field.note.text,
            "country": field.note.country,
        }
        return plain[name]
