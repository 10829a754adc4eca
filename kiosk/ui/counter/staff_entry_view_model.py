"""Who is there, and the PIN pad. It holds the typed digits only until they are handed over."""

from __future__ import annotations

import time
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.knock import Knock
from kiosk.core.counter.pin_attempts import Lane
from kiosk.core.counter.staff_pin import (
    PIN_MAX,
    PIN_MIN,
    BadgeOf,
    CouldNotCheck,
    Entered,
    Locked,
    NoStaff,
    People,
    PinAnswer,
    Wrong,
)
from kiosk.ui.counter.pad_state import CHOOSES, QUIET, TAKES_DIGITS, PadState
from kiosk.ui.counter.pad_wait import PadWait
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.screen.patience import Patience

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class StaffEntryViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The PIN pad.

    `entered` carries the name of the PIN's owner, after the pad has closed. `locked` tells that
    wrong PINs made this person wait.
    """

    changed = Signal()
    entered = Signal(str)
    locked = Signal()

    def __init__(self, counter: CounterBridge, idle: float) -> None:
        """Create the pad. `idle`: seconds without a touch after which it closes."""
        super().__init__()
        self._counter = counter
        self._knock = Knock()
        self._state = PadState.CLOSED
        self._people: tuple[str, ...] = ()
        self._name = ""
        self._lane = Lane.NAME
        self._pin = ""
        self._is_tried = False
        self._wait = PadWait()
        self._wait.ticked.connect(self.changed)
        self._wait.over.connect(self._unlock)
        self._idle = Patience(idle)
        self._idle.over.connect(self.close)

    @Property(Patience, constant=True, final=True)
    def idle(self) -> Patience:
        """The time without a touch after which the pad closes; it warns before it is over."""
        return self._idle

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self.is_open()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # a Qt type by name
    def people(self) -> list[str]:
        """Who may say that they are here; empty while nobody is asked."""
        return list(self._people) if self._state in CHOOSES else []

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whose PIN is asked for."""
        return self._name

    @Property(bool, notify=changed)
    def again(self) -> bool:
        """Whether somebody who is logged in is asked once more."""
        return self._lane is Lane.AGAIN

    @Property(int, notify=changed)
    def digits(self) -> int:
        """Number of digits typed. The digits themselves are never exposed."""
        return len(self._pin)

    @Property(int, notify=changed)
    def left(self) -> int:
        """Seconds until the next attempt while locked."""
        return self._wait.left

    @Property(bool, notify=changed)
    def takesDigits(self) -> bool:  # noqa: N802  a QML name
        return self._state in TAKES_DIGITS

    @Property(bool, notify=changed)
    def quiet(self) -> bool:
        """Whether there is no error to show."""
        return self._state in QUIET

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self.is_ready()

    def is_ready(self) -> bool:
        return len(self._pin) >= PIN_MIN and self._state in TAKES_DIGITS

    def is_open(self) -> bool:
        return self._state is not PadState.CLOSED

    @Slot()
    def knock(self) -> None:
        if self._knock.is_complete(time.monotonic()):
            self.open()

    @Slot()
    def open(self) -> None:
        if not self.is_open():
            self._enter(PadState.CHECKING)
            self._counter.look_at_entry()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Ask for the PIN of one of the people."""
        if self._state in CHOOSES and name in self._people:
            self._ask(name, Lane.NAME)

    def show_badge(self, scanned: str) -> None:
        """Ask for the PIN of a badge's owner, whatever others have done to the pad."""
        self._enter(PadState.CHECKING)
        self._counter.read_badge(scanned)

    def ask_again(self, name: str) -> None:
        """Ask for the PIN of somebody who is logged in."""
        self._ask(name, Lane.AGAIN)

    @Slot(int)
    def digit(self, digit: int) -> None:
        if self._state in TAKES_DIGITS and 0 <= digit <= 9 and len(self._pin) < PIN_MAX:
            self._pin += str(digit)
            self._enter(PadState.TYPING)

    @Slot()
    def erase(self) -> None:
        if self._state in TAKES_DIGITS:
            self._pin = self._pin[:-1]
            self._enter(PadState.TYPING)

    @Slot()
    def submit(self) -> None:
        if self.is_ready():
            pin, self._pin = self._pin, ""
            self._enter(PadState.CHECKING)
            self._is_tried = True
            self._counter.try_pin(self._name, pin, self._lane)

    @Slot()
    def back(self) -> None:
        """Go back one step: from the PIN to the names, if there are several, else out."""
        several = self._lane is Lane.NAME and len(self._people) > 1
        if several and self.is_open() and self._state not in CHOOSES:
            self._enter(PadState.CHOOSING)
        else:
            self.close()

    @Slot()
    def close(self) -> None:
        self._enter(PadState.CLOSED)

    def stretch(self, factor: int) -> None:
        self._idle.stretch(factor)

    @Slot()
    def touched(self) -> None:
        self._idle.touched()

    @Slot(object)
    def answered(self, entry: PinAnswer | None) -> None:
        """Show the answer; None means that a PIN may be tried now."""
        if self._state is not PadState.CHECKING:
            return
        match entry:
            case People((name,)):
                self._ask(name, Lane.NAME)
            case People(names):
                self._people = names
                self._enter(PadState.CHOOSING)
            case BadgeOf(""):
                self._enter(PadState.UNKNOWN_BADGE)
            case BadgeOf(name):
                self._ask(name, Lane.BADGE)
            case Locked() | NoStaff() | CouldNotCheck() | None:
                self._show_hindrance(entry)
            case Entered() | Wrong():
                self._show_result(entry)
            case _:
                assert_never(entry)

    def _show_hindrance(self, found: Locked | NoStaff | CouldNotCheck | None) -> None:
        match found:
            case Locked(wait) if wait > 0:
                self._lock(wait)
            case Locked() | None:
                self._enter(PadState.TYPING)
            case NoStaff():
                self._enter(PadState.NO_STAFF)
            case CouldNotCheck():
                self._enter(PadState.COULD_NOT_CHECK)
            case _:
                assert_never(found)

    def _show_result(self, result: Entered | Wrong) -> None:
        if not self._is_tried:
            # The answer to a try of a pad that has been closed since.
            return
        match result:
            case Entered(name):
                self._enter(PadState.CLOSED)
                self.entered.emit(name)
            case Wrong(wait) if wait > 0:
                self._lock(wait)
            case Wrong():
                self._enter(PadState.WRONG)
            case _:
                assert_never(result)

    @property
    def wait(self) -> PadWait:
        """Counts the seconds down until the next attempt."""
        return self._wait

    @Slot()
    def _unlock(self) -> None:
        self._enter(PadState.TYPING)

    def _ask(self, name: str, lane: Lane) -> None:
        self._name, self._lane = name, lane
        self._enter(PadState.CHECKING)
        self._counter.look_at_wait(name, lane)

    def _lock(self, wait: float) -> None:
        self._wait.begin(wait)
        self._enter(PadState.LOCKED)
        self.locked.emit()

    def _enter(self, state: PadState) -> None:
        if state not in TAKES_DIGITS:
            self._pin = ""
        if state is not PadState.LOCKED:
            self._wait.stop()
        self._is_tried = False
        if state in CHOOSES:
            self._name, self._lane = "", Lane.NAME
        if state is PadState.CLOSED:
            self._people, self._name, self._lane = (), "", Lane.NAME
            self._idle.stop()
        elif not self.is_open():
            self._idle.wait()
        self._state = state
        self.changed.emit()
