"""The till: the result of a scan, legible from two metres, and how to undo it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.scan_pass import ScanPass
from kiosk.core.counter.undo import Undo
from kiosk.core.counter.verdict import Verdict
from kiosk.core.counter.verdict_look import TAKEN_BACK, VerdictLook, look_of
from kiosk.core.counter.verdict_words import Because, because_of
from kiosk.core.wall.card import Card
from kiosk.ui.counter.offered_view_model import OfferedViewModel
from kiosk.ui.counter_bridge import CounterBridge

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

_LONGEST_TIMER_MS = 24 * 3_600_000


class TillState(StrEnum):
    READY = "ready"
    CHECKING = "checking"
    VERDICT = "verdict"
    UNDOING = "undoing"


@QmlElement
@QmlUncreatable("made by the shell")
class TillViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The till. `outcome` and `because` are keys for QML's texts. Times are ms since 1970."""

    changed = Signal()
    done = Signal()

    def __init__(
        self,
        counter: CounterBridge,
        language: Callable[[], str],
        cards: Callable[[], tuple[Card, ...]] = tuple,
    ) -> None:
        """Create the till. `language` is the code of the screen's language, `cards` the wall's."""
        super().__init__()
        self._offered = OfferedViewModel(language, cards)
        self._counter = counter
        self._pass = ScanPass()
        self._staff = ""
        self._state = TillState.READY
        self._verdict: Verdict | None = None
        self._undone: Undo | None = None
        self._can_undo = False
        self._recalled = False
        self._undo_ends = QTimer(self)
        self._undo_ends.setSingleShot(True)
        self._undo_ends.timeout.connect(self._undo_has_ended)
        counter.verdict_given.connect(self._answer)
        counter.recalled.connect(self._show_recalled)
        counter.undone.connect(self._show_undone)

    def now(self) -> TillState:
        return self._state

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(str, notify=changed)
    def outcome(self) -> str:
        return self._verdict.outcome if self._verdict else ""

    @Property(str, notify=changed)
    def because(self) -> str:
        return because_of(self._verdict, self._undone) if self._verdict else Because.NOTHING

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._look().tone

    @Property(str, notify=changed)
    def ground(self) -> str:
        """The verdict's background colour as #rrggbb."""
        return self._look().ground

    @Property(str, notify=changed)
    def sign(self) -> str:
        return self._look().sign

    @Property(OfferedViewModel, constant=True, final=True)
    def offered(self) -> OfferedViewModel:
        """The offer that the code is about."""
        return self._offered

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What was scanned: a voucher, or the offer's own code."""
        return self._verdict.kind if self._verdict else ""

    @Property(float, notify=changed)
    def at(self) -> float:
        """When it was scanned."""
        return _ms(self._verdict.at if self._verdict else None)

    @Property(float, notify=changed)
    def undoUntil(self) -> float:  # noqa: N802  a QML name
        """Until when the redemption can be undone; 0 if it cannot."""
        return _ms(self._verdict.undo_until if self._verdict and self.canUndo else None)

    @Property(float, notify=changed)
    def earlierAt(self) -> float:  # noqa: N802  a QML name
        """When the voucher was used before; 0 if it was not."""
        earlier = self._verdict.earlier if self._verdict else None
        return _ms(earlier.at if earlier else None)

    @Property(str, notify=changed)
    def earlierWhere(self) -> str:  # noqa: N802  a QML name
        earlier = self._verdict.earlier if self._verdict else None
        return earlier.kiosk if earlier else ""

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:  # noqa: N802  a QML name
        return self._can_undo and self._undone is None

    @Property(bool, notify=changed)
    def takenBack(self) -> bool:  # noqa: N802  a QML name
        return self._undone is Undo.DONE

    @Slot(str)
    def enter(self, text: str) -> None:
        """Redeem a typed code."""
        if self._staff and text.strip():
            self._state = TillState.CHECKING
            self.changed.emit()
            self._counter.redeem(text, self._staff)

    def scan(self, code: str) -> None:
        """Redeem a scanned code, unless it was read in one pass with an accepted one."""
        if not self._staff:
            return
        if self._pass.is_to_judge(code, time.monotonic()):
            self.enter(code)
        else:
            log.info("two codes in one pass of the scanner: one of them is accepted at most")

    @Slot()
    def ask_undo(self) -> None:
        if self.canUndo:
            self._state = TillState.UNDOING
            self.changed.emit()

    @Slot(str)
    def undo(self, reason: str) -> None:
        if self._verdict and self.canUndo and reason.strip():
            self._counter.undo(self._verdict.key, reason, self._staff)

    @Slot()
    def back(self) -> None:
        """Go back one step: reasons to verdict or list, verdict to the next code."""
        is_asked = self._state is TillState.UNDOING and not self._recalled
        self._state = TillState.VERDICT if is_asked else TillState.READY
        if self._state is TillState.READY:
            self._pass.end()
            self._forget()
        self.changed.emit()

    def serve(self, staff: str) -> None:
        """Set the name of the member of staff who scans; empty once they have left."""
        self._pass.end()
        self._staff = staff
        self._state = TillState.READY
        self._forget()
        self.changed.emit()

    @Slot(object)
    def _answer(self, verdict: Verdict) -> None:
        self._show(verdict)
        following = self._pass.judged(accepted=verdict.outcome.is_accepted)
        if following:
            self.enter(following)

    def _show(self, verdict: Verdict) -> None:
        if not self._staff:
            return
        self._forget()
        self._verdict, self._state = verdict, TillState.VERDICT
        self._offered.show(verdict)
        if verdict.key and verdict.at and verdict.undo_until:
            self._can_undo = True
            left = (verdict.undo_until - verdict.at).total_seconds() * 1000
            self._undo_ends.start(min(round(left), _LONGEST_TIMER_MS))
        self.changed.emit()
        self.done.emit()

    @Slot(object)
    def _show_recalled(self, verdict: Verdict | None) -> None:
        """Show an earlier redemption with its undo reasons, distinct from a new scan."""
        if verdict is None or not self._staff:
            return
        self._show(verdict)
        self._recalled = True
        if self._can_undo:
            self._state = TillState.UNDOING
        else:
            self._undone = Undo.TOO_LATE
        self.changed.emit()

    @Slot(object)
    def _show_undone(self, undone: Undo) -> None:
        if self._state is TillState.UNDOING:
            self._undone, self._state = undone, TillState.VERDICT
            self.changed.emit()
            self.done.emit()

    @Slot()
    def _undo_has_ended(self) -> None:
        self._can_undo = False
        if self._state is TillState.UNDOING:
            self._state, self._undone = TillState.VERDICT, Undo.TOO_LATE
        self.changed.emit()

    def _look(self) -> VerdictLook:
        """The look of the page; without a verdict the look is not shown."""
        if self._verdict is None or self._undone is Undo.DONE:
            return TAKEN_BACK
        return look_of(self._verdict.outcome)

    def _forget(self) -> None:
        self._verdict, self._undone, self._can_undo = None, None, False
        self._recalled = False
        self._offered.show(None)
        self._undo_ends.stop()


def _ms(moment: datetime | None) -> float:
    return moment.timestamp() * 1000 if moment else 0.0
