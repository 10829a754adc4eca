"""Creates and connects the view models of staff mode: its PIN pads, its pages, the hidden keys."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from kiosk.core.counter.badge import badge_key
from kiosk.core.wall.card import Card
from kiosk.ui.counter.staff_entry_view_model import StaffEntryViewModel
from kiosk.ui.counter.staff_keys import StaffKeys
from kiosk.ui.counter.staff_pages import StaffPages, StaffWords
from kiosk.ui.counter.staff_view_model import StaffTimes, StaffViewModel
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.form.traces import forget

# Of which the last 20 are with a warning.
_PAD_IDLE_S = 40.0


class StaffViews:
    """Staff mode: `entry` is the PIN pad that opens it, `again` the one that asks once more.

    `mode` says who is logged in, `pages` what they see, and `keys` are those that ask for the pad.
    """

    def __init__(
        self,
        counter: CounterBridge,
        times: StaffTimes,
        code_base_url: str,
        cards: Callable[[], tuple[Card, ...]],
        words: StaffWords,
    ) -> None:
        """Create staff mode, in which nobody is logged in. `cards` returns those on the wall."""
        pad_idle = min(_PAD_IDLE_S, times.idle)
        self.entry = StaffEntryViewModel(counter, pad_idle)
        self.again = StaffEntryViewModel(counter, pad_idle)
        self.mode = StaffViewModel(self.entry, self.again, times)
        self.pages = StaffPages(counter, code_base_url, cards, self.mode.confirm, words)
        self.keys = StaffKeys()
        for pad in (self.entry, self.again):
            counter.pin_answered.connect(pad.answered)
        self.mode.set_page("../Counter/StaffPage.qml")
        self.mode.entered.connect(self.pages.serve)
        self.mode.left.connect(self._left)

    def is_open(self) -> bool:
        """Whether the PIN pad or a page is on the screen."""
        return self.entry.is_open() or self.mode.is_open()

    def scene(self) -> Hashable:
        """What a finger would hit."""
        return (
            *(self.entry.is_open(), self.again.is_open(), self.mode.is_open()),
            self.pages.scene(),
        )

    def scanned(self, code: str, *, may_enter: bool) -> None:
        """Take a scanned code; customers have no use for it.

        `may_enter`: whether a badge may open the PIN pad.
        """
        self.mode.touched()
        if self.mode.is_open():
            self.again.close()
            self.pages.scanned(code)
        elif badge_key(code) and may_enter:
            self.entry.show_badge(code)

    def close(self) -> None:
        """Put the PIN pad away, and log out whoever is logged in."""
        self.entry.close()
        if self.mode.is_open():
            self.mode.leave()

    def _left(self, unfinished: bool) -> None:
        self.pages.clear(unfinished=unfinished)
        forget()
