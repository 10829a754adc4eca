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
_EXPORTED = re.compile(r"^(\d+) rows exported to (.+?);", re.MULTILINE)
_KEY = re.compile(r"^(.+): the private key;", re.MULTILINE)
_SENT = re.compile(r"^(\d+) sent, \d+ held, \d+ wait", re.MULTILINE)
_FORGOTTEN = re.compile(r"^(\d+) sent and (\d+) exported leads forgotten$", re.MULTILINE)
_SWITCHED = re.compile(r"^(\S+) is in use(?:, on trial)?$", re.MULTILINE)
_LEFT = re.compile(r"^back from (\S+) to \S+: ", re.MULTILINE)
_KEPT = re.compile(r"^kept picture (\S+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Promises:
    """`saved` and `redeemed` are keys of rows; `given` numbers of vouchers; `pins` names.

    `exports`: files and how many rows stand in each. `keys`: private keys' files. `sent` and
    `forgotten`: how many rows. `switched`: versions in the order in which they came into use;
    `left`: those that have failed.
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
    )


def _both(one, other):
    return one + other if isinstance(one, int | tuple) else one | other


def _sum(found: Iterable[str]) -> int:
    return sum(map(int, found))
