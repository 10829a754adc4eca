"""Fingers on the pad for the staff's PIN."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from kiosk.ui.hands import Hands

_CORNER = QPoint(60, 60)
_KNOCKS = 5


def knock(hands: Hands) -> None:
    """Opens the pad: taps in the corner that nobody sees."""
    for _ in range(_KNOCKS):
        hands.tap_at(_CORNER)


def type_digits(hands: Hands, pin: str) -> None:
    for digit in pin:
        hands.tap(f"pin-{digit}")


def takes_digits(hands: Hands) -> bool:
    key = hands.find("pin-1")
    return key is not None and bool(key.property("enabled"))


def enter_pin(hands: Hands, pin: str) -> None:
    """Waits until the pad takes digits, types them and submits."""
    hands.wait_until(lambda: takes_digits(hands), "the pad")
    type_digits(hands, pin)
    hands.tap("pinSubmit")
