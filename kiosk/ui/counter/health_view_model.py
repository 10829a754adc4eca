"""The kiosk's health as staff see it, and the actions they can take."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.catalogue import helper_for
from kiosk.core.counter.health import Health, HealthLine, Trouble
from kiosk.ui.counter.confirm import Confirm
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.rows_model import RowsModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class HealthViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The health page. The signal `left` asks to exit the kiosk."""

    changed = Signal()
    left = Signal()

    def __init__(self, counter: CounterBridge, confirm: Confirm) -> None:
        super().__init__()
        self._counter = counter
        self._confirm = confirm
        self._staff = ""
        self._lines = RowsModel("topic", "level", "value", "detail", "reason", "notes", "helper")
        self._log = RowsModel("at", "message")
        self._asked_snapshot = False
        self._test_shown = False
        counter.health_read.connect(self._show)

    @Property(RowsModel, constant=True, final=True)
    def lines(self) -> RowsModel:
        return self._lines

    @Property(RowsModel, constant=True, final=True)
    def log(self) -> RowsModel:
        return self._log

    @Property(bool, notify=changed)
    def askedSnapshot(self) -> bool:  # noqa: N802  a QML name
        return self._asked_snapshot

    @Property(bool, notify=changed)
    def testShown(self) -> bool:  # noqa: N802  a QML name
        """Whether the display test picture is on the screen."""
        return self._test_shown

    def serve(self, staff: str) -> None:
        self._staff = staff
        self._asked_snapshot, self._test_shown = False, False
        self._lines.show([])
        self._log.show([])
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        self._counter.read_health()

    @Slot()
    def take_snapshot(self) -> None:
        self._asked_snapshot = True
        self._counter.take_snapshot(self._staff)
        self.changed.emit()

    @Slot(bool)
    def show_test(self, shown: bool) -> None:
        self._test_shown = shown
        self.changed.emit()

    @Slot()
    def leave_kiosk(self) -> None:
        """End the kiosk, for the PIN."""
        self._confirm(self._leave)

    def _leave(self) -> None:
        self._counter.note(self._staff, "left_kiosk_mode")
        self.left.emit()

    @Slot(object)
    def _show(self, health: Health) -> None:
        if not self._staff:
            return
        self._lines.show([_row(line) for line in health.lines])
        self._log.show(
            [{"at": line.at.timestamp() * 1000, "message": line.text} for line in health.recent]
        )


def _row(line: HealthLine) -> dict[str, str]:
    """`detail` is English, for a reason of which the screen has no words."""
    trouble = line.trouble or Trouble("")
    return {
        "topic": line.topic,
        "level": line.level,
        "value": line.value,
        "detail": trouble.sentence,
        "reason": trouble.reason,
        "notes": ", ".join(trouble.notes),
        "helper": helper_for(trouble.reason),
    }
