"""Distinguishes a keyboard scanner from a person by the speed of the keys.

Each key waits for at most `max_gap_ms`, until the next key or its absence tells who pressed it. A
key that acts on the page (Enter, Tab, Escape, arrows) and follows another that fast comes from a
scanner, so even the shortest code presses no button.
"""

from __future__ import annotations

from enum import Enum, auto

import msgspec

from kiosk.core.devices.scan import FOREIGN, ScanRules, Terminator, clean

# A code is cut off here; the rest is swallowed with it.
_MOST_KEYS = 200
# Once a scanner is recognised, pauses of a wireless one are waited out.
_PATIENCE = 5


class Key(msgspec.Struct, frozen=True):
    """A key press.

    `character` is in upper case, or empty for a key that types nothing (`name` may be a
    terminator). `modifier`: Shift and the like, pressed by themselves.
    """

    character: str = ""
    name: Terminator = Terminator.NONE
    modifier: bool = False
    repeated: bool = False


class Keys(Enum):
    """What happens to a key and to the waiting ones."""

    WAIT = auto()
    # Waiting keys go to the page first, in order.
    RELEASE_AND_WAIT = auto()
    RELEASE_ALL = auto()
    SWALLOW = auto()


class KeyJudgement(msgspec.Struct, frozen=True):
    keys: Keys
    scanned: str | None = None


class Wedge:
    def __init__(self, rules: ScanRules) -> None:
        self._rules = rules
        self._run: list[Key] = []
        self._last = float("-inf")
        self._scanning = False
        self._after_scan = False

    @property
    def patience_ms(self) -> float:
        """How long after a key to call `silence`, in ms; every new key restarts the wait."""
        known = self._scanning or self._after_scan
        return self._rules.max_gap_ms * (_PATIENCE if known else 1)

    def press(self, key: Key, now_ms: float) -> KeyJudgement:
        if key.repeated:
            # A key held by a finger; no scanner holds a key down.
            return self._repeat()
        gap, self._last = now_ms - self._last, now_ms
        fast = 0 <= gap <= self.patience_ms
        if self._after_scan and fast and not key.character:
            # A second terminator, or the rest of what a hostile code types.
            return KeyJudgement(Keys.SWALLOW)
        self._after_scan = False
        if self._scanning:
            finished = None if fast else self._finish()
            return self._go_on(key) if fast else KeyJudgement(self._begin(key), finished)
        if not fast:
            waiting = bool(self._run)
            kept = self._begin(key)
            return KeyJudgement(Keys.RELEASE_AND_WAIT if waiting else kept)
        self._run.append(key)
        return self._recognise()

    def silence(self) -> KeyJudgement:
        """Decide on the waiting keys, since none came for `patience_ms`."""
        self._after_scan = False
        if self._scanning:
            return KeyJudgement(Keys.SWALLOW, self._finish())
        self._run.clear()
        return KeyJudgement(Keys.RELEASE_ALL)

    def _begin(self, key: Key) -> Keys:
        self._run = [key]
        return Keys.WAIT

    def _repeat(self) -> KeyJudgement:
        if self._scanning or self._after_scan:
            return KeyJudgement(Keys.SWALLOW)
        self._run.clear()
        return KeyJudgement(Keys.RELEASE_ALL)

    def _recognise(self) -> KeyJudgement:
        pressed = [key for key in self._run if not key.modifier]
        moves = len(pressed) > 1 and any(not key.character for key in pressed)
        written = "".join(key.character for key in pressed)
        prefix = self._rules.prefix.upper()
        begun = len(prefix) > 1 and written == prefix
        if not (moves or begun or len(pressed) >= self._rules.min_length):
            return KeyJudgement(Keys.WAIT)
        self._scanning = True
        return self._ended() or KeyJudgement(Keys.SWALLOW)

    def _go_on(self, key: Key) -> KeyJudgement:
        if len(self._run) < _MOST_KEYS or key.name is self._rules.terminator:
            self._run.append(key)
        return self._ended() or KeyJudgement(Keys.SWALLOW)

    def _ended(self) -> KeyJudgement | None:
        terminator = self._rules.terminator
        if terminator is Terminator.NONE or self._run[-1].name is not terminator:
            return None
        self._run.pop()
        scanned = self._finish()
        self._after_scan = True
        return KeyJudgement(Keys.SWALLOW, scanned)

    def _finish(self) -> str:
        """The text of the keys; modifiers type nothing, other silent keys belong to no code.

        Silent keys at its ends are framing: a control character arrives as Control and a letter.
        """
        pressed = [key for key in self._run if not key.modifier]
        self._run.clear()
        self._scanning = False
        text = "".join(key.character or FOREIGN for key in pressed).strip(FOREIGN)
        return clean(text, self._rules.prefix) or FOREIGN
