"""Ids of records: 15 characters that case tells apart, or the same with 3 that make up for it."""

from __future__ import annotations

import re

from apexrun.values.faults import ApexError
from apexrun.values.kinds import Id, Value

_ID = re.compile(r"[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?")
_CHECK = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


def id_of(text: Value) -> Id:
    """The text as an Id with 18 characters; raises StringException."""
    if not isinstance(text, str) or not _ID.fullmatch(text):
        raise ApexError("StringException", f"Invalid id: {text}")
    return Id(text if len(text) == 18 else text + _check(text))


def numbered(prefix: str, number: int) -> Id:
    return id_of(f"{prefix}{number:012d}")


def is_same_id(one: str, other: str) -> bool:
    """Whether both name the same record, however long each is."""
    return _long(one) == _long(other)


def _long(text: str) -> str:
    return text + _check(text) if _ID.fullmatch(text) and len(text) == 15 else text


def _check(text: str) -> str:
    """A character for each five: which of them are capitals."""
    return "".join(
        _CHECK[sum(1 << i for i in range(5) if "A" <= text[start + i] <= "Z")]
        for start in (0, 5, 10)
    )
