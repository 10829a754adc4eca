"""What may go on in a kiosk while it is told to stop; each says on stderr when it does."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping

GOES_ON = "it goes on"
LEAD = "0b0e7f3c-6a34-4f0e-9a51-5d8a3c1f7e22"


def print_a_slip() -> None:
    from kiosk.app import KioskApp
    from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
    from kiosk.hardware.receipt_printer import ReceiptPrinter

    def begin(app: KioskApp) -> None:
        code = Code("HTTPS://X.Y/V/1", "1")
        app.counter.print(voucher_slip(SlipOffer("Shop", "Shoes"), code, "Good once"))

    _after_the_start(begin)
    _say_before(ReceiptPrinter, "print")


def write_a_lead() -> None:
    """To a disk that takes its time."""
    from kiosk.app import KioskApp
    from kiosk.core.form.lead import LeadDraft
    from kiosk.store.outbox import Outbox

    def begin(app: KioskApp) -> None:
        app.customer.submit(LeadDraft(LEAD, last_name="Lovelace", language="en"))

    _after_the_start(begin)
    _say_before(Outbox, "add", then_wait_s=1.0)


def _after_the_start(do: Callable[[object], None]) -> None:
    from kiosk.app import KioskApp

    start = KioskApp.start

    def busy(app: KioskApp) -> None:
        start(app)
        do(app)

    KioskApp.start = busy


def _say_before(owner: type, name: str, then_wait_s: float = 0.0) -> None:
    call = getattr(owner, name)

    def told(*args: object) -> object:
        print(GOES_ON, file=sys.stderr, flush=True)
        time.sleep(then_wait_s)
        return call(*args)

    setattr(owner, name, told)


SCENES: Mapping[str, Callable[[], None]] = {
    one.__name__: one for one in (print_a_slip, write_a_lead)
}
