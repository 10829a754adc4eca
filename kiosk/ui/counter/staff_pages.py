"""The pages of staff mode, and which of them is shown."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import assert_never

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.fleet.enrolment import read_invitation
from kiosk.core.wall.card import Card
from kiosk.ui.counter.confirm import Confirm
from kiosk.ui.counter.enrolment_view_model import EnrolmentViewModel
from kiosk.ui.counter.health_view_model import HealthViewModel
from kiosk.ui.counter.numbers_view_model import NumbersViewModel
from kiosk.ui.counter.previews_view_model import PreviewsViewModel
from kiosk.ui.counter.queue_view_model import QueueViewModel
from kiosk.ui.counter.redemptions_view_model import RedemptionsViewModel
from kiosk.ui.counter.sheets_view_model import SheetsViewModel
from kiosk.ui.counter.till_view_model import TillState, TillViewModel
from kiosk.ui.counter_bridge import CounterBridge

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class StaffTab(StrEnum):
    """The pages of staff mode in tab order. The first is shown when staff enter."""

    TILL = "till"
    REDEMPTIONS = "redemptions"
    NUMBERS = "numbers"
    QUEUE = "queue"
    HEALTH = "health"
    CONTROLS = "controls"


class StaffWords(msgspec.Struct, frozen=True):
    """`language` is the screen's code; `label` is a shop's own name of a field, or empty."""

    language: Callable[[], str]
    label: Callable[[str], str]


@QmlElement
@QmlUncreatable("made by the shell")
class StaffPages(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The pages of staff mode.

    Every page is empty while no staff are logged in. The signal `kiosk_left` asks to exit the
    kiosk, and `new_start_wanted` to start it anew.
    """

    changed = Signal()
    kiosk_left = Signal()
    new_start_wanted = Signal()

    def __init__(
        self,
        counter: CounterBridge,
        code_base_url: str,
        cards: Callable[[], tuple[Card, ...]],
        confirm: Confirm,
        words: StaffWords,
    ) -> None:
        super().__init__()
        self._current = StaffTab.TILL
        self._till = TillViewModel(counter, words.language, cards)
        self._redemptions = RedemptionsViewModel(counter, cards)
        self._numbers = NumbersViewModel(counter)
        self._queue = QueueViewModel(counter, confirm, words.label)
        self._health = HealthViewModel(counter, confirm)
        self._enrolment = EnrolmentViewModel(counter, confirm)
        self._sheets = SheetsViewModel(counter, code_base_url, cards)
        self._previews = PreviewsViewModel(counter)
        self._enrolment.start_wanted.connect(self.new_start_wanted)
        self._health.left.connect(self.kiosk_left)
        self._till.done.connect(self._redemptions.refresh)

    def scene(self) -> tuple[StaffTab, TillState]:
        """What a finger would hit."""
        return self._current, self._till.now()

    @Property(str, notify=changed)
    def current(self) -> str:
        return self._current

    @Property("QStringList", constant=True, final=True)  # type: ignore[arg-type]  # a Qt type by name
    def tabs(self) -> list[str]:
        return list(StaffTab)

    @Property(TillViewModel, constant=True, final=True)
    def till(self) -> TillViewModel:
        return self._till

    @Property(RedemptionsViewModel, constant=True, final=True)
    def redemptions(self) -> RedemptionsViewModel:
        return self._redemptions

    @Property(NumbersViewModel, constant=True, final=True)
    def numbers(self) -> NumbersViewModel:
        return self._numbers

    @Property(QueueViewModel, constant=True, final=True)
    def queue(self) -> QueueViewModel:
        return self._queue

    @Property(HealthViewModel, constant=True, final=True)
    def health(self) -> HealthViewModel:
        return self._health

    @Property(SheetsViewModel, constant=True, final=True)
    def sheets(self) -> SheetsViewModel:
        return self._sheets

    @Property(PreviewsViewModel, constant=True, final=True)
    def previews(self) -> PreviewsViewModel:
        return self._previews

    @Property(EnrolmentViewModel, constant=True, final=True)
    def enrolment(self) -> EnrolmentViewModel:
        return self._enrolment

    @Slot(str)
    def serve(self, staff: str) -> None:
        """Set the name of the member of staff who has logged in."""
        self._serve(staff)

    def clear(self, *, unfinished: bool) -> None:
        """Empty every page. What was `unfinished` is kept for the one who began it."""
        if unfinished:
            self._queue.keep()
        self._serve("")

    def _serve(self, staff: str) -> None:
        self._enrolment.serve(staff)
        for page in (self._till, self._redemptions, self._queue, self._health, self._sheets):
            page.serve(staff)
        self._numbers.serve(staff)
        self._previews.serve(staff)
        self.turn_to(StaffTab.TILL)

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Switch to the till and redeem the scanned code, whichever page is open.

        A code of enrolment is none of a customer's: it goes to its own page.
        """
        if self._enrolment.possible and read_invitation(code):
            self.turn_to(StaffTab.CONTROLS)
            self._enrolment.open()
            self._enrolment.enrol(code)
            return
        self.turn_to(StaffTab.TILL)
        self._till.scan(code)

    @Slot(str)
    def turn_to(self, page: str) -> None:
        """Show the page of that tab with fresh data."""
        self._current = StaffTab(page)
        self._queue.close()
        self._enrolment.close()
        self.changed.emit()
        self._refresh(self._current)

    def _refresh(self, tab: StaffTab) -> None:
        match tab:
            case StaffTab.TILL | StaffTab.REDEMPTIONS:
                self._redemptions.refresh()
            case StaffTab.NUMBERS:
                self._numbers.refresh()
            case StaffTab.QUEUE:
                self._queue.refresh()
            case StaffTab.HEALTH:
                self._health.refresh()
            case StaffTab.CONTROLS:
                self._sheets.refresh()
                self._previews.refresh()
            case _:
                assert_never(tab)
