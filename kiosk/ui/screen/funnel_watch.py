"""Sees what customers see and do, and passes it on to be counted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.core.devices.printing import HandedOver, PaperOut, Printed, PrintResult
from kiosk.core.devices.slip import Slip
from kiosk.core.wall.stat_day import Counted
from kiosk.ui.counter_bridge import VoucherCard
from kiosk.ui.funnel_bridge import FunnelBridge
from kiosk.ui.screen.views import Views

# Whoever closes an offer sooner has not read it.
_READ_MS = 3_000


class FunnelWatch(QObject):
    """Follows the view models, and needs nothing of them but what is shown, open or covered."""

    def __init__(self, views: Views, bridge: FunnelBridge) -> None:
        super().__init__()
        self._views = views
        self._bridge = bridge
        self._page: tuple[str, ...] = ()
        self._seen: tuple[str, ...] = ()
        self._opened = ""
        self._form = ""
        self._reading = QTimer(self, singleShot=True, interval=_READ_MS)
        self._reading.timeout.connect(self._read)
        views.wall.shown_changed.connect(self._turn)
        for changed in views.covering():
            changed.connect(self._look)
        views.detail.state_changed.connect(self._follow)
        views.lead.session_changed.connect(self._begin)
        views.counter.voucher_made.connect(self._voucher_made)
        views.counter.printed.connect(self._printed)

    @property
    def reading(self) -> QTimer:
        """Runs while an offer has been open for too short a time to be read."""
        return self._reading

    @Slot(object)
    def _turn(self, offer_ids: tuple[str, ...]) -> None:
        self._page = offer_ids
        self._look()

    @Slot()
    def _look(self) -> None:
        seen = () if self._views.covered else self._page
        if seen != self._seen:
            self._seen = seen
            self._bridge.show(seen)

    @Slot()
    def _follow(self) -> None:
        """Follow a customer to an offer and back. One in preview is opened by nobody of them."""
        detail = self._views.detail
        opened = "" if detail.preview else detail.offer_id()
        if opened == self._opened:
            return
        self._opened = opened
        if opened:
            self._bridge.count(Counted.TAPS, opened)
            self._reading.start()
        else:
            self._reading.stop()

    @Slot()
    def _read(self) -> None:
        self._bridge.count(Counted.DETAILS, self._opened)

    @Slot()
    def _begin(self) -> None:
        """Follow a customer to the form; one that is closed has no key."""
        draft = self._views.lead.draft
        if draft.key and draft.key != self._form:
            self._bridge.count(Counted.BEGUN, draft.offer_number)
        self._form = draft.key

    @Slot(object, str)
    def _voucher_made(self, made: object, offer_id: str) -> None:
        if isinstance(made, VoucherCard):
            self._bridge.count(Counted.VOUCHERS, offer_id)

    @Slot(object, object)
    def _printed(self, result: PrintResult, slip: Slip) -> None:
        """Count a slip that is printed, or will be, as far as its printer can tell."""
        done = isinstance(result, Printed | HandedOver)
        if done or (isinstance(result, PaperOut) and result.kept):
            self._bridge.count(Counted.PRINTED, slip.offer)
