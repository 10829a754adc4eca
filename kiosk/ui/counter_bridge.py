"""What staff, and customers who want a voucher, ask of the net thread; the answers are signals."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.core.devices.slip import Slip
from kiosk.core.wall.qr import qr_picture
from kiosk.services.counter.staff_desk import StaffDesk
from kiosk.services.counter.voucher_desk import NoVoucher, VoucherDesk
from kiosk.services.devices.printing import Printing

Work = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class VoucherCard:
    """A voucher ready to paint: `qr` as core.qr makes it, `code` in fours, `url` for a printer."""

    offer_id: str
    qr: str
    code: str
    url: str


@dataclass(frozen=True, slots=True)
class Counter:
    """Who answers, on the net thread; `call` starts work there."""

    call: Callable[[Work], None]
    staff: StaffDesk
    vouchers: VoucherDesk
    printing: Printing
    take_snapshot: Callable[[], None]


class CounterBridge(QObject):
    """Methods are called on the GUI thread; the signals arrive there, once for each call.

    Objects carried: Verdict (None of what does not stand any more); Undo; tuple[RedemptionRecord]
    and tuple[Entry] (None where the disk refuses); Released or Refusal; Exported; Health;
    PrintResult (of a customer's slip with that slip); VoucherCard, or NoVoucher with the offer's
    id.
    """

    verdict_given = Signal(object)
    recalled = Signal(object)
    undone = Signal(object)
    redemptions_read = Signal(object)
    queue_read = Signal(object)
    released = Signal(object)
    exported = Signal(object)
    health_read = Signal(object)
    printed = Signal(object, object)
    voucher_made = Signal(object, str)

    def __init__(self, counter: Counter | None = None) -> None:
        """Without a counter, as for a screen alone, nothing is ever answered."""
        super().__init__()
        self._counter = counter

    @property
    def can_print(self) -> bool:
        return self._counter is not None and self._counter.printing.is_there

    @property
    def can_make_vouchers(self) -> bool:
        """Whether it is worth waiting for one."""
        return self._counter is not None

    def redeem(self, text: str, staff: str) -> None:
        self._answer(lambda c: c.staff.redeem(text, staff), self.verdict_given)

    def recall(self, key: str) -> None:
        """A redemption of before, to be taken back."""
        self._answer(lambda c: c.staff.recall(key), self.recalled)

    def undo(self, key: str, reason: str, staff: str) -> None:
        self._answer(lambda c: c.staff.undo(key, reason, staff), self.undone)

    def read_redemptions(self) -> None:
        self._answer(lambda c: c.staff.redemptions(), self.redemptions_read)

    def read_queue(self) -> None:
        self._answer(lambda c: c.staff.queue(), self.queue_read)

    def release(self, row_id: str, changes: tuple[str, ...], staff: str) -> None:
        self._answer(lambda c: c.staff.release(row_id, changes, staff), self.released)

    def export(self, staff: str) -> None:
        self._answer(lambda c: c.staff.export(staff), self.exported)

    def read_health(self) -> None:
        self._answer(lambda c: c.staff.health(), self.health_read)

    def print(self, slip: Slip) -> None:
        """`printed` answers with the slip, so that customers and staff know theirs."""

        async def work(counter: Counter) -> None:
            self.printed.emit(await counter.printing.print(slip), slip)

        self._start(work)

    def take_snapshot(self, staff: str) -> None:
        async def work(counter: Counter) -> None:
            counter.take_snapshot()
            await counter.staff.note(staff, "snapshot")

        self._start(work)

    def note(self, staff: str, what: str, about: str = "") -> None:
        """Into the audit trail."""
        self._start(lambda counter: counter.staff.note(staff, what, about))

    def make_voucher(self, offer_id: str) -> None:
        async def work(counter: Counter) -> None:
            made = await counter.vouchers.make(offer_id)
            if isinstance(made, NoVoucher):
                self.voucher_made.emit(made, offer_id)
            else:
                card = VoucherCard(offer_id, qr_picture(made.url).png, made.printed, made.url)
                self.voucher_made.emit(card, offer_id)

        self._start(work)

    def _answer(self, ask: Callable[[Counter], Awaitable[object]], signal: SignalInstance) -> None:
        async def work(counter: Counter) -> None:
            signal.emit(await ask(counter))

        self._start(work)

    def _start(self, work: Callable[[Counter], Awaitable[None]]) -> None:
        counter = self._counter
        if counter is not None:
            counter.call(lambda: work(counter))
