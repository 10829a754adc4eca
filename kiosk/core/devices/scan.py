"""Scanned text: cut down to what a code can be, told once, and cut out of a serial line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# What QR's alphanumeric mode knows, and so what a code of ours can hold.
_KNOWN = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
_LONGEST = 128
# Stands for everything that no code has; no code has it either.
FOREIGN = "?"
_REMEMBERED = 64


class Terminator(StrEnum):
    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ScanRules:
    """`min_length` keys, each within `max_gap_ms` of the one before, are a scanner's."""

    prefix: str = ""
    terminator: Terminator = Terminator.ENTER
    max_gap_ms: float = 35
    min_length: int = 6


def clean(raw: str, prefix: str = "") -> str:
    """In upper case, without the prefix, at most a little longer than a code may be.

    What no code can hold becomes `FOREIGN`, as does a missing prefix and what is cut off: such
    a text is an unknown code to everybody who reads it, whatever else it says.
    """
    text = _upper(raw.strip("\r\n\t"))
    start = _upper(prefix)
    text = text[len(start) :] if text.startswith(start) else FOREIGN
    short = text if len(text) <= _LONGEST else text[:_LONGEST] + FOREIGN
    return "".join(c if c in _KNOWN else FOREIGN for c in short)


class Debounce:
    """The same code again within `seconds` of its last sight is one scan, however often seen."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._seen: dict[str, float] = {}

    def is_fresh(self, code: str, now: float) -> bool:
        """`now` in seconds of a clock that never jumps."""
        before = self._seen.pop(code, None)
        self._seen[code] = now
        while len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return before is None or now - before >= self._seconds


class Lines:
    """Cuts a serial line's bytes into codes."""

    def __init__(self, rules: ScanRules) -> None:
        self._prefix = rules.prefix
        self._ends = b"\t" if rules.terminator is Terminator.TAB else b"\r\n"
        self._waiting = b""

    def feed(self, data: bytes) -> list[str]:
        codes = []
        for byte in data:
            if byte in self._ends:
                codes += self.end()
            elif len(self._waiting) <= _LONGEST + len(self._prefix):
                self._waiting += bytes((byte,))
        return codes

    def end(self) -> list[str]:
        """What was read so far is all there is: for scanners that send no terminator."""
        waiting, self._waiting = self._waiting, b""
        return [clean(waiting.decode("latin-1"), self._prefix)] if waiting.strip() else []

    def forget(self) -> None:
        """The line was cut: half a code is none."""
        self._waiting = b""


def _upper(text: str) -> str:
    """ASCII alone: no other script's letter may turn into one of ours."""
    return "".join(c.upper() if c.isascii() else FOREIGN for c in text)
