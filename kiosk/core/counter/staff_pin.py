"""The staff's PIN: which ones are too easy, and what the pad is told."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

import msgspec

PIN_MIN, PIN_MAX = 4, 12
NAME_MAX = 40
# The middle column of the pad, and common choices that the rules below do not find.
_COMMON = frozenset({"2580", "0852", "1379", "5683", "1004"})


class PinProblem(StrEnum):
    NOT_DIGITS = "not_digits"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_EASY = "too_easy"


def pin_problem(pin: str) -> PinProblem | None:
    if not pin.isascii() or not pin.isdigit():
        return PinProblem.NOT_DIGITS
    if len(pin) < PIN_MIN:
        return PinProblem.TOO_SHORT
    if len(pin) > PIN_MAX:
        return PinProblem.TOO_LONG
    return PinProblem.TOO_EASY if _is_easy(pin) else None


def name_problem(name: str) -> str:
    """What is wrong with the name of a member of staff; empty if nothing is."""
    good = name == name.strip() and name.isprintable() and 0 < len(name) <= NAME_MAX
    return "" if good else f"a name has 1 to {NAME_MAX} characters on one line"


class Entered(msgspec.Struct, frozen=True):
    name: str


class Wrong(msgspec.Struct, frozen=True):
    """The PIN is wrong. `wait`: seconds until the next try."""

    wait: float


class Locked(msgspec.Struct, frozen=True):
    """The PIN was not checked. `wait`: seconds until the next try."""

    wait: float


class People(msgspec.Struct, frozen=True):
    """Who has a PIN; whoever wants in says first which of them they are."""

    names: tuple[str, ...]


class BadgeOf(msgspec.Struct, frozen=True):
    """Whose badge was scanned; empty for a badge that is nobody's."""

    name: str


class NoStaff(msgspec.Struct, frozen=True):
    """Nobody has a PIN yet; `kiosk staff set-pin` sets one."""


class CouldNotCheck(msgspec.Struct, frozen=True):
    """The disk could not be read."""


PinAnswer = Entered | Wrong | Locked | People | BadgeOf | NoStaff | CouldNotCheck


def _is_easy(pin: str) -> bool:
    digits = [int(digit) for digit in pin]
    steps = {(after - before) % 10 for before, after in pairwise(digits)}
    repeats = any(
        pin == pin[:size] * (len(pin) // size)
        for size in range(1, len(pin) // 2 + 1)
        if len(pin) % size == 0
    )
    pairs = len(pin) % 2 == 0 and pin[::2] == pin[1::2]
    year = len(pin) == 4 and pin[:2] in {"19", "20"}
    return len(steps) == 1 or repeats or pairs or year or pin in _COMMON
