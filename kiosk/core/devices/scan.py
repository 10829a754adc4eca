"""Cleans scanned text, removes repeats, and splits a serial line into codes."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kiosk.core.counter.framing import trimmed, unframed

_LONGEST = 128
# ETX and EOT end a code whatever else does.
_ENDS = b"\x03\x04"
# Replaces every character that no code and no address has; neither has this one.
FOREIGN = "\ufffd"
_REMEMBERED = 64


class Terminator(StrEnum):
    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


class ScanRules(msgspec.Struct, frozen=True):
    """A scanner types at least `min_length` keys, each within `max_gap_ms` of the last."""

    prefix: str = ""
    terminator: Terminator = Terminator.ENTER
    max_gap_ms: float = 35
    min_length: int = 6


def clean(raw: str, prefix: str = "") -> str:
    """Text in upper case, without framing and prefix, cut to little more than a code's length.

    Control characters and other scripts within it, a missing prefix and the part cut off become
    `FOREIGN`, which no code has. What is left can do nothing but name a code.
    """
    text = _without_prefix(_upper(raw), _upper(prefix))
    short = text if len(text) <= _LONGEST else text[:_LONGEST] + FOREIGN
    return "".join(c if c.isascii() and c.isprintable() else FOREIGN for c in short)


def _without_prefix(text: str, prefix: str) -> str:
    """The prefix may be a control character or a symbology identifier, or stand behind one."""
    for form in (text, trimmed(text), unframed(text)):
        if form.startswith(prefix):
            return unframed(form[len(prefix) :])
    return FOREIGN


class Debounce:
    """Reports a code once, until it has not been seen for `seconds`."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._seen: dict[str, float] = {}

    def is_fresh(self, code: str, now: float) -> bool:
        """Whether this is a new scan. `now` is in monotonic seconds."""
        before = self._seen.pop(code, None)
        self._seen[code] = now
        while len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return before is None or now - before >= self._seconds


class Lines:
    """Splits the bytes of a serial line into codes."""

    def __init__(self, rules: ScanRules) -> None:
        self._prefix = rules.prefix
        self._ends = _ENDS + (b"\t" if rules.terminator is Terminator.TAB else b"\r\n")
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
        """End the code that was read so far, for scanners that send no terminator."""
        waiting, self._waiting = self._waiting, b""
        text = waiting.decode("utf-8", errors="replace")
        return [clean(text, self._prefix)] if trimmed(text) else []

    def forget(self) -> None:
        """Drop an incomplete code after the line was lost."""
        self._waiting = b""


def _upper(text: str) -> str:
    """ASCII in upper case; no other character is changed, so that none turns into one of ours."""
    return "".join(c.upper() if c.isascii() else c for c in text)
