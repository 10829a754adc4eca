"""A list for QML of which only the beginning is there until somebody comes to its end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal

from kiosk.ui.rows_model import RowsModel


class GrowingRows(RowsModel):
    """A list model that asks for more rows by `more_wanted`, once until `has_more` is told."""

    more_wanted = Signal()

    def __init__(self, *roles: str) -> None:
        super().__init__(*roles)
        self._more = False

    def has_more(self, *, more: bool) -> None:
        """Tell, after the rows, whether there are more than those shown."""
        self._more = more

    def canFetchMore(  # noqa: N802  Qt's name
        self, parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(  # noqa: N802  Qt's name
        self, parent: QModelIndex | QPersistentModelIndex
    ) -> None:
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit()
