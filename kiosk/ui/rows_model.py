"""A list for QML whose rows are values with named roles, replaced as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_ROOT = QModelIndex()

Row = Mapping[str, Any]


@QmlElement
@QmlUncreatable("made by the shell")
class RowsModel(QAbstractListModel):  # type: ignore[operator]  # stub of QmlUncreatable
    """A list model for up to a few hundred rows that change rarely."""

    def __init__(self, *roles: str) -> None:
        super().__init__()
        self._roles = {Qt.ItemDataRole.UserRole + n: role for n, role in enumerate(roles, 1)}
        self._rows: Sequence[Row] = ()

    def rows(self) -> Sequence[Row]:
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Replace all rows.

        An unchanged number, and more rows behind those that stay, keep delegates and position.
        """
        stay = len(self._rows)
        if 0 < stay < len(rows) and rows[:stay] == self._rows:
            self.beginInsertRows(_ROOT, stay, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
            return
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(  # noqa: N802  Qt's name
        self, parent: QModelIndex | QPersistentModelIndex = _ROOT
    ) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802  Qt's name
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401  Qt's interface
        name = self._roles.get(role)
        if not index.isValid() or name is None:
            return None
        return self._rows[index.row()][name]
