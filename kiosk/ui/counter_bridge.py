"""What staff, and customers who want a voucher, ask of the net thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.core.devices.slip import Slip
from kiosk.core.wall.qr import qr_picture
from kiosk.services.counter.staff_desk import StaffDesk
from kiosk.services.counter.staff_entry import StaffEntry
from kiosk.services.counter.voucher_desk import NoVoucher, VoucherDesk
from kiosk.services.devices.printing import Printing
from kiosk.ui.net_line import NetLine


@dataclass(frozen=True, slots=True)
class VoucherCard:
    """A voucher ready to paint: `qr` as core.qr makes it, `code` in fours, `url` for a printer."""

    offer_id: str
    qr: str
    code: str
    url: str


@dataclass(frozen=True, slots=True)
class CounterServices:
    """Who answers, on the net thread."""

    entry: StaffEntry
    staff: StaffDesk
    vouchers: VoucherDesk
    printing: Printing
    take_snapshot: Callable[[], None]


class CounterBridge(QObject):
    """Methods are called on the GUI thread; the signals arrive there, once for each call.

    Objects carried: PinAnswer (None when a PIN may be tried now); Verdict (None of what does not
    stand any more); Undo; tuple[RedemptionRecord] and tuple[OutboxEntry] (None where the disk
    refuses); Released or Refusal; Exported; Health; PrintResult, with the slip; VoucherCard or
    NoVoucher, with the offer's id.
    """

    pin_answered = Signal(object)
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

    def __init__(
        self,
        line: NetLine[CounterServices],
        *,
        can_print: bool = False,
        can_make_vouchers: bool = False,
    ) -> None:
        """`can_make_vouchers`: whether it is worth waiting for one."""
        super().__init__()
        self._line = line
        self.can_print = can_print
        self.can_make_vouchers = can_make_vouchers

    def look_at_entry(self) -> None:
        """Whether a PIN may be tried at all; `pin_answered` follows."""
        self._line.ask(lambda net: net.entry.look(), self.pin_answered)

    def try_pin(self, pin: str) -> None:
        self._line.ask(lambda net: net.entry.try_pin(pin), self.pin_answered)

    def redeem(self, text: str, staff: str) -> None:
        self._line.ask(lambda net: net.staff.redeem(text, staff), self.verdict_given)

    def recall(self, key: str) -> None:
        """A redemption of before, to be taken back."""
        self._line.ask(lambda net: net.staff.recall(key), self.recalled)

    def undo(self, key: str, reason: str, staff: str) -> None:
        self._line.ask(lambda net: net.staff.undo(key, reason, staff), self.undone)

    def read_redemptions(self) -> None:
        self._line.ask(lambda net: net.staff.redemptions(), self.redemptions_read)

    def read_queue(self) -> None:
        self._line.ask(lambda net: net.staff.queue(), self.queue_read)

    def release(self, row_id: str, changes: tuple[str, ...], staff: str) -> None:
        self._line.ask(lambda net: net.staff.release(row_id, changes, staff), self.released)

    def export(self, staff: str) -> None:
        self._line.ask(lambda net: net.staff.export(staff), self.exported)

    def read_health(self) -> None:
        self._line.ask(lambda net: net.staff.health(), self.health_read)

    def print(self, slip: Slip) -> None:
        """`printed` answers with the slip, so that customers and staff know theirs."""
        self._line.ask(lambda net: net.printing.print(slip), self.printed, slip)

    def make_voucher(self, offer_id: str) -> None:
        self._line.ask(lambda net: _voucher(net.vouchers, offer_id), self.voucher_made, offer_id)

    def take_snapshot(self, staff: str) -> None:
        async def take(net: CounterServices) -> None:
            net.take_snapshot()
            await net.staff.note(staff, "snapshot")

        self._line.tell(take)

    def note(self, staff: str, what: str, about: str = "") -> None:
        """Into the audit trail."""
        self._line.tell(lambda net: net.staff.note(staff, what, about))


async def _voucher(desk: VoucherDesk, offer_id: str) -> VoucherCard | NoVoucher:
    made = await desk.make(offer_id)
    if isinstance(made, NoVoucher):
        return made
    return VoucherCard(offer_id, qr_picture(made.url).png, made.printed, made.url)
