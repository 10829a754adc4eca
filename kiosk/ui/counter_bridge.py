"""Requests to the net thread from staff, and from customers who want a voucher."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from kiosk.core.counter.pin_attempts import Lane
from kiosk.core.devices.slip import Slip
from kiosk.core.fleet.enrol_outcome import EnrolOutcome, EnrolState
from kiosk.core.wall.qr import qr_picture
from kiosk.ui.net_line import NetLine

# The screen stands before they are there (docs/decisions/0148-the-wall-stands-first.md).
if TYPE_CHECKING:
    from kiosk.services.counter.numbers_desk import Numbers, NumbersDesk
    from kiosk.services.counter.staff_desk import StaffDesk
    from kiosk.services.counter.staff_entry import StaffEntry
    from kiosk.services.counter.voucher_desk import NoVoucher, VoucherDesk
    from kiosk.services.devices.printing import Printing
    from kiosk.services.fleet.enrolment_desk import EnrolmentDesk
    from kiosk.services.wall.preview_desk import PreviewDesk


class VoucherCard(msgspec.Struct, frozen=True):
    """A voucher ready to paint: `qr` from core.qr, `code` in groups of four, `url` for printing."""

    offer_id: str
    qr: str
    code: str
    url: str


class CounterServices(msgspec.Struct, frozen=True):
    """Services on the net thread that answer the `CounterBridge`."""

    entry: StaffEntry
    staff: StaffDesk
    vouchers: VoucherDesk
    printing: Printing
    take_snapshot: Callable[[], None]
    enrolment: EnrolmentDesk | None = None
    numbers: NumbersDesk | None = None
    previews: PreviewDesk | None = None


class CounterBridge(QObject):
    """Requests from the counter. Methods are called, and signals arrive, on the GUI thread.

    Each call is answered by one signal. Objects carried: EnrolOutcome; PinAnswer (None if a PIN may
    be tried now); Verdict (None if the redemption no longer stands); Undo; RedemptionDay,
    tuple[OutboxEntry] and Numbers (None if the disk cannot be read); Released or Refusal; Exported;
    Health; PrintResult with the slip; VoucherCard or NoVoucher with the offer's id; the seconds for
    which offers in preview are still shown.
    """

    pin_answered = Signal(object)
    verdict_given = Signal(object)
    recalled = Signal(object)
    undone = Signal(object)
    redemptions_read = Signal(object)
    queue_read = Signal(object)
    numbers_read = Signal(object)
    released = Signal(object)
    exported = Signal(object)
    health_read = Signal(object)
    printed = Signal(object, object)
    voucher_made = Signal(object, str)
    enrolment_told = Signal(object)
    previews_told = Signal(float)

    def __init__(
        self,
        line: NetLine[CounterServices],
        *,
        can_print: bool = False,
        can_make_vouchers: bool = False,
        can_enrol: bool = False,
        stamp: Callable[[], str] = lambda: "",
    ) -> None:
        """Create the bridge.

        `can_make_vouchers` tells whether vouchers can be made at all, `can_enrol` whether there is
        a hub. `stamp` says when and where a slip is printed.
        """
        super().__init__()
        self._line = line
        self.can_print = can_print
        self.can_make_vouchers = can_make_vouchers
        self.can_enrol = can_enrol
        self.stamp = stamp

    def look_at_entry(self) -> None:
        """Ask who may say that they are here; answered by `pin_answered`, as the next three."""
        self._line.ask(lambda net: net.entry.look(), self.pin_answered)

    def read_badge(self, scanned: str) -> None:
        self._line.ask(lambda net: net.entry.badge(scanned), self.pin_answered)

    def look_at_wait(self, name: str, lane: Lane) -> None:
        """Ask whether that person's PIN may be tried now."""
        self._line.ask(lambda net: net.entry.look_at(name, lane), self.pin_answered)

    def try_pin(self, name: str, pin: str, lane: Lane) -> None:
        self._line.ask(lambda net: net.entry.try_pin(name, pin, lane), self.pin_answered)

    def redeem(self, text: str, staff: str) -> None:
        self._line.ask(lambda net: net.staff.redeem(text, staff), self.verdict_given)

    def recall(self, key: str) -> None:
        """Look up an earlier redemption in order to undo it."""
        self._line.ask(lambda net: net.staff.recall(key), self.recalled)

    def undo(self, key: str, reason: str, staff: str) -> None:
        self._line.ask(lambda net: net.staff.undo(key, reason, staff), self.undone)

    def read_redemptions(self, most: int) -> None:
        """Ask for the newest `most` of today."""
        self._line.ask(lambda net: net.staff.redemptions(most), self.redemptions_read)

    def read_queue(self) -> None:
        self._line.ask(lambda net: net.staff.queue(), self.queue_read)

    def read_numbers(self) -> None:
        self._line.ask(_numbers, self.numbers_read)

    def release(self, row_id: str, changes: tuple[str, ...], staff: str) -> None:
        self._line.ask(lambda net: net.staff.release(row_id, changes, staff), self.released)

    def export(self, staff: str) -> None:
        self._line.ask(lambda net: net.staff.export(staff), self.exported)

    def read_health(self) -> None:
        self._line.ask(lambda net: net.staff.health(), self.health_read)

    def print(self, slip: Slip) -> None:
        """Print a slip. `printed` carries the slip, so that each page recognises its own."""
        self._line.ask(lambda net: net.printing.print(slip), self.printed, slip)

    def make_voucher(self, offer_id: str) -> None:
        self._line.ask(lambda net: _voucher(net.vouchers, offer_id), self.voucher_made, offer_id)

    def take_snapshot(self, staff: str) -> None:
        async def take(net: CounterServices) -> None:
            net.take_snapshot()
            await net.staff.note(staff, "snapshot")

        self._line.tell(take)

    def look_at_previews(self) -> None:
        """Ask whether offers in preview are shown; answered by `previews_told`, as the next one."""
        self._line.ask(_previews_left, self.previews_told)

    def show_previews(self, staff: str, *, shown: bool) -> None:
        """Show all offers in preview for ten minutes, or end that."""
        self._line.ask(lambda net: _previewed(net, staff, shown=shown), self.previews_told)

    def enrol(self, text: str, staff: str) -> None:
        """Enrol at the hub by a code; answered by `enrolment_told`, as the next one."""
        self._line.ask(
            lambda net: _enrolled(net, staff, lambda desk: desk.begin(text)), self.enrolment_told
        )

    def confirm_enrolment(self, staff: str) -> None:
        """Go on after a person has compared the hub's fingerprint."""
        self._line.ask(
            lambda net: _enrolled(net, staff, lambda desk: desk.confirm()), self.enrolment_told
        )

    def note(self, staff: str, what: str, about: str = "") -> None:
        """Add an entry to the audit trail."""
        self._line.tell(lambda net: net.staff.note(staff, what, about))


async def _enrolled(
    net: CounterServices, staff: str, ask: Callable[[EnrolmentDesk], Awaitable[EnrolOutcome]]
) -> EnrolOutcome:
    if net.enrolment is None:
        return EnrolOutcome(EnrolState.NOT_A_CODE)
    outcome = await ask(net.enrolment)
    if outcome.state is EnrolState.ENROLLED:
        await net.staff.note(staff, "hub_enrolled", outcome.kiosk)
    return outcome


async def _numbers(net: CounterServices) -> Numbers | None:
    return await net.numbers.read() if net.numbers else None


async def _previews_left(net: CounterServices) -> float:
    return net.previews.left if net.previews else 0.0


async def _previewed(net: CounterServices, staff: str, *, shown: bool) -> float:
    if net.previews is None:
        return 0.0
    left = net.previews.begin() if shown else net.previews.end()
    await net.staff.note(staff, "previews_shown" if shown else "previews_ended")
    return left


async def _voucher(desk: VoucherDesk, offer_id: str) -> VoucherCard | NoVoucher:
    made = await desk.make(offer_id)
    # A NoVoucher.
    if isinstance(made, str):
        return made
    return VoucherCard(offer_id, qr_picture(made.url).png, made.printed, made.url)
