"""The staff's PIN: which ones are too easy, the wait after a wrong one, results of a try."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

PIN_MIN, PIN_MAX = 4, 12
NAME_MAX = 40
# Two slips of the finger cost nothing.
_FREE = 2
_FIRST_WAIT_S = 30.0
_LONGEST_WAIT_S = 900.0
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


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong tries since the last correct one, and the time of the last (s since 1970)."""

    failed: int = 0
    at: float = 0.0

    @property
    def wait(self) -> float:
        """The wait in s that the last wrong try caused."""
        beyond = self.failed - _FREE - 1
        if beyond < 0:
            return 0.0
        # Capped at 2**5 times the first wait.
        return min(_FIRST_WAIT_S * (1 << min(beyond, 5)), _LONGEST_WAIT_S)

    def left(self, now: float) -> float:
        """Seconds until the next try. A clock set back does not shorten the wait."""
        return self.wait if now < self.at else max(0.0, self.at + self.wait - now)

    def seen(self, now: float) -> Attempts:
        """The value to store: once a clock was set back, the wait restarts from `now`."""
        return Attempts(self.failed, min(self.at, now))

    def one_more(self, now: float) -> Attempts:
        return Attempts(self.failed + 1, now)


@dataclass(frozen=True, slots=True)
class Entered:
    name: str


@dataclass(frozen=True, slots=True)
class Wrong:
    """The PIN is wrong. `wait`: seconds until the next try."""

    wait: float


@dataclass(frozen=True, slots=True)
class Locked:
    """The PIN was not checked. `wait`: seconds until the next try."""

    wait: float


@dataclass(frozen=True, slots=True)
class NoStaff:
    """Nobody has a PIN yet; `kiosk staff set-pin` sets one."""


@dataclass(frozen=True, slots=True)
class CouldNotCheck:
    """The disk could not be read."""


PinAnswer = Entered | Wrong | Locked | NoStaff | CouldNotCheck


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
