"""A kiosk in a window of its own, whose net thread is played by hand, for AT-SPI to see.

It obeys the words that it reads from stdin, one on a line.
"""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QSize, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.staff_pin import Wrong
from kiosk.services.delivery.lead_desk import Submission
from kiosk.ui.bridge import Bridge
from kiosk.ui.customer_bridge import CustomerBridge
from kiosk.ui.net_line import unanswered
from kiosk.ui.screen.runtime import log_everything_unexpected
from kiosk.ui.screen.views import Views
from kiosk.ui.screen.window import KioskWindow, make_application
from tests.support.counter_by_hand import CounterByHand
from tests.support.staff_hands import come_in
from tests.support.staff_scenes import verdict
from tests.support.values import card
from tests.ui.conftest import view_options

CARDS = (
    card("TEA7", title="Green tea, 100 g", discount="-20 %", terms="One bag for each customer."),
    card("BREAD", title="Sourdough bread"),
)
_ANSWER_EVERY_MS = 50


class ReadAloud:
    def __init__(self) -> None:
        self.desk = CounterByHand()
        for asked in ("look_at_entry", "look_at_wait", "try_pin"):
            setattr(self.desk.bridge, asked, lambda *_: None)
        self.bridge, self.customer = Bridge(), CustomerBridge(unanswered())
        self.views = Views(self.bridge, self.customer, self.desk.bridge, view_options())
        self.window = KioskWindow(self.views, QSize(1080, 1080))
        self.bridge.show_cards(CARDS)
        self.customer.submit = lambda _draft: QTimer.singleShot(0, self._saved)
        self._answers = QTimer(interval=_ANSWER_EVERY_MS)
        self._answers.timeout.connect(self.desk.answer)
        self._answers.start()
        self._told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._told.activated.connect(self._obey)

    def _saved(self) -> None:
        self.customer.lead_answered.emit(Submission.SAVED, self.views.lead.draft.key)

    def _obey(self) -> None:
        for word in os.read(sys.stdin.fileno(), 1000).decode().split():
            getattr(self, word)()

    def pad(self) -> None:
        self.views.staff_entry.open()

    def digits(self) -> None:
        self.views.staff_entry.answered(None)
        for _ in range(4):
            self.views.staff_entry.digit(1)

    def wrong(self) -> None:
        self.views.staff_entry.submit()
        self.views.staff_entry.answered(Wrong(0.0))

    def staff(self) -> None:
        self.views.staff_entry.close()
        come_in(self.views, self.desk.bridge)

    def verdict(self) -> None:
        self.desk.bridge.verdict_given.emit(verdict(Outcome.ALREADY_USED))

    def leave(self) -> None:
        self.views.staff.leave()

    def quiet(self) -> None:
        """Let the page that is open wait for its customer in vain."""
        patience = self.views.detail.patience
        while not patience.is_warned():
            patience.tick()

    def end(self) -> None:
        self.window.close()
        QGuiApplication.quit()


def main() -> None:
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    log_everything_unexpected()
    application = make_application()
    kiosk = ReadAloud()
    sys.exit(application.exec())
    del kiosk


if __name__ == "__main__":
    main()
