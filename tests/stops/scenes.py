"""What may go on in a kiosk while it is told to stop; each says on stderr when it does."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.app import KioskApp

GOES_ON = "it goes on"
LEAD = "0b0e7f3c-6a34-4f0e-9a51-5d8a3c1f7e22"


def print_a_slip() -> None:
    from kiosk.hardware.cups import CupsPrinter
    from kiosk.hardware.receipt_printer import ReceiptPrinter

    _after_the_start(_print)
    for printer in (ReceiptPrinter, CupsPrinter):
        _say_before(printer, "print")


def hang_in_the_printer() -> None:
    """In its driver, whatever that is."""
    from kiosk.wiring import devices

    class Hanging:
        def print(self, _slip: object) -> None:
            _hang()

        def state(self) -> None:
            _hang()

    devices.printer_of = lambda *_: Hanging()
    _after_the_start(_print)


def hang_in_the_scanner() -> None:
    """As it is opened."""
    from kiosk.wiring import devices

    class Hanging:
        def open(self) -> None:
            _hang()

        def close(self) -> None:
            _hang()

        def stop(self) -> None: ...

    devices.code_source = lambda _: Hanging()


def hang_in_the_camera() -> None:
    """While a picture is waited for."""
    from kiosk.wiring import devices

    class Hanging:
        def read(self) -> None:
            _hang()

        def open(self) -> None: ...
        def stop(self) -> None: ...
        def close(self) -> None: ...

    devices.code_source = lambda _: Hanging()


def write_a_lead() -> None:
    """To a disk that takes its time."""
    from kiosk.core.form.lead import LeadDraft
    from kiosk.store.outbox import Outbox

    def begin(app: KioskApp) -> None:
        app.customer.submit(LeadDraft(LEAD, last_name="Lovelace", language="en"))

    _after_the_start(begin)
    _say_before(Outbox, "add", then_wait_s=1.0)


def _print(app: KioskApp) -> None:
    from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip

    code = Code("HTTPS://X.Y/V/1", "1")
    app.counter.print(voucher_slip(SlipOffer("Shop", "Shoes"), code, "Good once"))


def _hang() -> None:
    print(GOES_ON, file=sys.stderr, flush=True)
    time.sleep(600)


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


HANGS: Mapping[str, Callable[[], None]] = {
    one.__name__: one for one in (hang_in_the_printer, hang_in_the_scanner, hang_in_the_camera)
}
SCENES: Mapping[str, Callable[[], None]] = HANGS | {
    one.__name__: one for one in (print_a_slip, write_a_lead)
}
