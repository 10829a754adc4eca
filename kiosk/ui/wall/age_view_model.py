"""What is not as ever on the wall, and the minutes in which its words about time change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.wall.board_age import BoardAge, board_age

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_MINUTE_MS = 60_000
_LONG_AGO = timedelta(hours=24)


@QmlElement
@QmlUncreatable("made by the wall")
class AgeViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The age of the data, as customers are told it, and whether slips can be printed.

    `minute` comes with each full minute.
    """

    changed = Signal()
    minute = Signal(object)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        """Create it. `clock` is the shop's local time."""
        super().__init__()
        self._clock = clock
        self._status = FeedStatus(FeedState.CATCHING_UP)
        self._age = BoardAge()
        self._paper_out = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tick)

    @Property(str, notify=changed)
    def age(self) -> str:
        return self._age.age

    @Property(float, notify=changed)
    def asOf(self) -> float:  # noqa: N802  a QML name
        """Time of the data in ms since 1970."""
        as_of = self._age.as_of
        return as_of.timestamp() * 1000 if as_of else 0.0

    @Property(bool, notify=changed)
    def clockBelieved(self) -> bool:  # noqa: N802  a QML name
        return self._status.clock_believed

    @Property(bool, notify=changed)
    def paperOut(self) -> bool:  # noqa: N802  a QML name
        """Whether the printer's paper is out."""
        return self._paper_out

    @Slot(bool)
    def show_paper_out(self, out: bool) -> None:
        self._paper_out = out
        self.changed.emit()

    def is_live(self) -> bool:
        return self._status.state is FeedState.LIVE

    def is_sure(self) -> bool:
        """Whether the offers may be praised: the clock is believed and the data are of today."""
        as_of = self._status.as_of
        old = not self.is_live() and as_of is not None and self._clock() - as_of > _LONG_AGO
        return self._status.clock_believed and not old

    def show(self, status: FeedStatus) -> None:
        self._status = status
        self._age = board_age(status, self._clock())
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Tell the time, and again with the next full minute."""
        now = self._clock()
        age = board_age(self._status, now)
        if age != self._age:
            self._age = age
            self.changed.emit()
        self.minute.emit(now)
        self._timer.start(_MINUTE_MS - now.second * 1000 - now.microsecond // 1000)
