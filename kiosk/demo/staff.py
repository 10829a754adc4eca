"""Staff in the demo: a PIN of its own, and the gesture that opens the PIN pad."""

from __future__ import annotations

import secrets
import time
from pathlib import Path

from PySide6.QtCore import QPoint

from kiosk.commands.session import writing
from kiosk.core.counter.staff_pin import pin_problem
from kiosk.store.pin_hash import hash_pin
from kiosk.store.staff import StaffStore
from kiosk.ui.hands import Hands

_DIGITS = 4
_KNOCKS = 5
# Inside the shop's name, in px from the corner.
_NAME = QPoint(60, 60)


def set_demo_pin(config: Path) -> str:
    """Set a new random PIN for the demo's kiosk, running or not. Raises CommandError."""
    pin = _pin()
    with writing(config) as session:
        StaffStore(session.connection).set_pin("Demo", hash_pin(pin), time.time())
    return pin


def enter(hands: Hands, pin: str) -> None:
    for _ in range(_KNOCKS):
        hands.tap_at(_NAME)
    hands.wait_until(lambda: _is_ready(hands), "the PIN pad")
    for digit in pin:
        hands.tap(f"pin-{digit}")
    hands.tap("pinSubmit")
    hands.wait_until(lambda: hands.find("staff") is not None, "the staff's page")


def _is_ready(hands: Hands) -> bool:
    key = hands.find("pin-1")
    return key is not None and bool(key.property("enabled"))


def _pin() -> str:
    while True:
        pin = "".join(str(secrets.randbelow(10)) for _ in range(_DIGITS))
        if pin_problem(pin) is None:
            return pin
