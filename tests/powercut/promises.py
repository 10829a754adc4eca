"""What commands have said, as facts that must hold from that moment on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path

_SAVED = re.compile(r"^saved (\S+)$", re.MULTILINE)
_GIVEN = re.compile(r"^given (\S+) \S+$", re.MULTILINE)
_VERDICT = re.compile(r"^\{.*\"accepted\".*\}$", re.MULTILINE)
_PIN = re.compile(r"^(.+): the PIN is set$", re.MULTILINE)
_REMOVED = re.compile(r"^(.+): may not enter any more$", re.MULTILINE)
_EXPORTED = re.compile(r"^(\d+) rows exported to (.+?)(?:;.*)?$", re.MULTILINE)
_KEY = re.compile(r"^(.+): the private key;", re.MULTILINE)
_SENT = re.compile(r"^(\d+) sent, \d+ held, \d+ wait", re.MULTILINE)
_FORGOTTEN = re.compile(r"^(\d+) sent and (\d+) exported leads forgotten$", re.MULTILINE)
_SWITCHED = re.compile(r"^(\S+) is in use(?:, on trial)?$", re.MULTILINE)
_LEFT = re.compile(r"^back from (\S+) to \S+: ", re.MULTILINE)
_WRITTEN = re.compile(r"^(.+): written and checked;", re.MULTILINE)
_TOLD = re.compile(r"^the hub knows (\S+)$", re.MULTILINE)
_ENROLLED = re.compile(r"^enrolled as (\S+)$", re.MULTILINE)
_ORDERED = re.compile(r"^order (\d+) is taken$", re.MULTILINE)
_PASSED = re.compile(r"^order (\d+) has passed$", re.MULTILINE)
_UNDONE = re.compile(r"^order (\d+) is undone$", re.MULTILINE)
_WIPED = re.compile(r"^(.+): wiped; this kiosk is out of service$", re.MULTILINE)
_KEPT = re.compile(r"^kept picture (\S+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Promises:
    """`saved` and `redeemed` are keys of rows; `given` numbers of vouchers; `pins` names.

    `exports`: files and how many rows stand in each. `keys`: private keys' files. `sent` and
    `forgotten`: how many rows. `switched`: versions in the order in which they came into use;
    `left`: those that have failed. `written`: files of settings. `told`: ids of keys that a hub has
    heard of; `enrolled`: who the kiosk is, both in order. `ordered`, `passed` and `undone`: serials
    of orders. `may_leave`: the kiosk is being taken out of service; `wiped`: folders.
    """

    saved: frozenset[str] = frozenset()
    redeemed: frozenset[str] = frozenset()
    given: frozenset[int] = frozenset()
    pins: frozenset[str] = frozenset()
    exports: frozenset[tuple[Path, int]] = frozenset()
    keys: frozenset[Path] = frozenset()
    pictures: frozenset[str] = frozenset()
    sent: int = 0
    forgotten: int = 0
    switched: tuple[str, ...] = ()
    left: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()
    told: tuple[str, ...] = ()
    enrolled: tuple[str, ...] = ()
    ordered: frozenset[int] = frozenset()
    passed: frozenset[int] = frozenset()
    undone: frozenset[int] = frozenset()
    may_leave: bool = False
    wiped: frozenset[str] = frozenset()

    def __or__(self, other: Promises) -> Promises:
        return Promises(
            *(_both(getattr(self, f.name), getattr(other, f.name)) for f in fields(self))
        )


def promises_in(text: str) -> Promises:
    """Whole lines alone: half a line promises nothing."""
    whole = text[: text.rfind("\n") + 1]
    verdicts = map(json.loads, _VERDICT.findall(whole))
    return Promises(
        saved=frozenset(_SAVED.findall(whole)),
        redeemed=frozenset(one["key"] for one in verdicts if one["accepted"]),
        given=frozenset(int(name[16:22], 16) for name in _GIVEN.findall(whole)),
        pins=frozenset(_PIN.findall(whole)),
        exports=frozenset((Path(file), int(n)) for n, file in _EXPORTED.findall(whole)),
        keys=frozenset(map(Path, _KEY.findall(whole))),
        pictures=frozenset(_KEPT.findall(whole)),
        sent=_sum(_SENT.findall(whole)),
        forgotten=_sum(n for pair in _FORGOTTEN.findall(whole) for n in pair),
        switched=tuple(_SWITCHED.findall(whole)),
        left=frozenset(_LEFT.findall(whole)),
        written=frozenset(_WRITTEN.findall(whole)),
        told=tuple(_TOLD.findall(whole)),
        enrolled=tuple(_ENROLLED.findall(whole)),
        ordered=frozenset(map(int, _ORDERED.findall(whole))),
        passed=frozenset(map(int, _PASSED.findall(whole))),
        undone=frozenset(map(int, _UNDONE.findall(whole))),
        wiped=frozenset(_WIPED.findall(whole)),
    )


def _both(one, other):
    counted = isinstance(one, int | tuple) and not isinstance(one, bool)
    return one + other if counted else one | other


def _sum(found: Iterable[str]) -> int:
    return sum(map(int, found))
