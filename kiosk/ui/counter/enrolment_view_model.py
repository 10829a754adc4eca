"""Enrolment at the hub as staff see it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.fleet.enrol_outcome import EnrolOutcome, EnrolState
from kiosk.ui.counter.confirm import Confirm
from kiosk.ui.counter_bridge import CounterBridge

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_READ_MS = 5_000
_IDLE, _WAITING = "idle", "waiting"


@QmlElement
@QmlUncreatable("made by the shell")
class EnrolmentViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The page for a code of enrolment. `start_wanted` comes once an enrolment has been read."""

    changed = Signal()
    start_wanted = Signal()

    def __init__(self, counter: CounterBridge, confirm: Confirm) -> None:
        super().__init__()
        self._counter = counter
        self._confirm = confirm
        self._staff = ""
        self._opened = False
        self._waiting = False
        self._outcome: EnrolOutcome | None = None
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(_READ_MS)
        self._read.timeout.connect(self.start_wanted)
        counter.enrolment_told.connect(self._tell)

    @Property(bool, constant=True, final=True)
    def possible(self) -> bool:
        """Whether there is a hub in the settings."""
        return self._counter.can_enrol

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self._opened

    @Property(str, notify=changed)
    def state(self) -> str:
        """An EnrolState, or "idle", or "waiting"."""
        if self._waiting:
            return _WAITING
        return self._outcome.state if self._outcome else _IDLE

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        return self._outcome.fingerprint if self._outcome else ""

    @Property(str, notify=changed)
    def kiosk(self) -> str:
        return self._outcome.kiosk if self._outcome else ""

    @Property(str, notify=changed)
    def store(self) -> str:
        return self._outcome.store if self._outcome else ""

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._outcome.reason if self._outcome else ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return self._outcome.sentence if self._outcome else ""

    def serve(self, staff: str) -> None:
        self._staff = staff
        self.close()

    @Slot()
    def open(self) -> None:
        self._opened, self._outcome = bool(self._staff), None
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Leave the page. An enrolment that has come about starts the kiosk anew all the same."""
        self._opened, self._outcome = False, None
        self.changed.emit()

    @Slot(str)
    def enrol(self, text: str) -> None:
        """Enrol by a code, for the PIN."""
        if text.strip() and not self._waiting:
            self._confirm(lambda: self._ask(text))

    @Slot()
    def same(self) -> None:
        """Go on, since the fingerprint is the one beside the code."""
        if self._outcome and self._outcome.state is EnrolState.COMPARE:
            self._begin()
            self._counter.confirm_enrolment(self._staff)

    def _ask(self, text: str) -> None:
        self._begin()
        self._counter.enrol(text, self._staff)

    def _begin(self) -> None:
        self._waiting, self._outcome = True, None
        self.changed.emit()

    @Slot(object)
    def _tell(self, outcome: EnrolOutcome) -> None:
        self._waiting, self._outcome = False, outcome
        if outcome.state is EnrolState.ENROLLED:
            self._read.start()
        self.changed.emit()
