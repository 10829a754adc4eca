"""Malformed offers, each with one invalid value that a real org or person has produced.

They are sent together with the valid offers in events and snapshots. Whatever happens to them,
every wall must show the valid ones.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kiosk.core.feed.change import Check

_MODIFIED = 1_795_600_800_000
_HALF_EMOJI = "\\ud83c"
_VALUES: Mapping[str, str] = {
    "end of time": '"valid_until": "9999-12-31T23:59:59Z"',
    "end of time, far west": '"valid_until": "9999-12-31T23:59:59-12:00"',
    "begin of time": '"valid_from": "0001-01-01T00:00:00+14:00"',
    "no such day": '"valid_until": "2026-02-30T00:00:00Z"',
    "half an emoji": f'"title": "Tea {_HALF_EMOJI}"',
    "half an emoji in a translation": f'"i18n": {{"de": {{"title": "Tee {_HALF_EMOJI}"}}}}',
    "half an emoji in a key": f'"{_HALF_EMOJI}": 1',
    "half an emoji as number": f'"number": "{_HALF_EMOJI}"',
    "NUL": '"title": "Tea\\u0000\\u0000", "discount": "\\u0000"',
    "escapes": '"title": "\\u001b[2J\\u009b31mTea", "number": "\\u001b[2J"',
    "reading direction": '"discount": "\\u202e-20 %", "title": "\\u2066Tea"',
    "invisible": '"title": "\\u200b", "description": "\\u2800", "discount": "\\ufeff"',
    "invisible number": '"number": "\\u200b"',
    "priority without measure": '"priority": 1e400',
    "priority of 5,000 digits": f'"priority": {"9" * 5_000}',
    "limit of 2^64": '"max_redemptions": 18446744073709551616',
    "version of 2^63": '"modified": 9223372036854775808',
    "NaN": '"priority": NaN',
    "raw line end": '"title": "Tea\n\t"',
    "text too long": f'"title": "{"x" * 300}"',
    "stores as text": '"stores": "S-01"',
    "another kind of id": '"id": {"a": [1]}',
    "picture without address": '"image": "\\u0000"',
}
NAMES = tuple(_VALUES)


def bad_neighbour(name: str) -> msgspec.Raw:
    """The malformed offer as JSON; if a key is repeated, its last value counts."""
    sound = f'"id": "a01SB00000BADNBRYA", "number": "BADNBR", "modified": {_MODIFIED}'
    return msgspec.Raw(f"{{{sound}, {_VALUES[name]}}}".encode())


def with_neighbour(check: Check) -> Check:
    """The check of the offers including one malformed offer."""
    return Check(check.count + 1, (check.sum + _MODIFIED) % 2**32)
