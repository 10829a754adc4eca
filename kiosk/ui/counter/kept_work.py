"""A correction that was being typed when time ended staff mode: kept for the one who typed it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot

_KEPT_MS = 30 * 60_000


class KeptWork(QObject):
    """Holds changes of one row. They are on no screen, and gone after half an hour."""

    def __init__(self) -> None:
        super().__init__()
        self._staff = self._row = ""
        self._changes: Mapping[str, str] = {}
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_KEPT_MS)
        self._end.timeout.connect(self.forget)

    @property
    def end_timer(self) -> QTimer:
        return self._end

    def keep(self, staff: str, row: str, changes: Mapping[str, str]) -> None:
        self._staff, self._row, self._changes = staff, row, dict(changes)
        self._end.start()

    def of(self, staff: str, row: str) -> Mapping[str, str]:
        """What this person typed for this row; empty if it was nothing."""
        return self._changes if (staff, row) == (self._staff, self._row) else {}

    @Slot()
    def forget(self) -> None:
        self._end.stop()
        self._staff = self._row = ""
        self._changes = {}
