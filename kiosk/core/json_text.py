"""JSON as others write it: one value that cannot be read does not cost the rest."""

from __future__ import annotations

import json
import math

import msgspec

_LONGEST_NUMBER = 20
# Stands for a number that cannot be read. It is beyond the bounds of every field, so that whoever
# takes numbers refuses it. As null it would be taken for absent: a limit would mean no limit.
UNREADABLE_NUMBER = 10**20


def decode_json(raw: str | bytes) -> object:
    """The value of a JSON text.

    Where an object or a list is not quite JSON, half of a surrogate pair and bytes that are not
    UTF-8 become U+FFFD, and numbers beyond all measure become UNREADABLE_NUMBER.

    Raises:
        msgspec.DecodeError, UnicodeDecodeError: not JSON.
        RecursionError: nested too deeply.
    """
    try:
        decoded: object = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else raw
        if not text.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
            raise
        try:
            return _mended(_read(text.removeprefix("\ufeff")))
        except ValueError as error:
            raise msgspec.DecodeError(str(error)) from None
    return decoded


def _read(text: str) -> object:
    return json.loads(
        text,
        strict=False,
        parse_int=lambda digits: int(digits) if len(digits) <= _LONGEST_NUMBER else _beyond(digits),
        parse_float=_finite,
        parse_constant=_beyond,
    )


def _finite(digits: str) -> float:
    value = float(digits)
    return value if math.isfinite(value) else _beyond(digits)


def _beyond(digits: str) -> int:
    return -UNREADABLE_NUMBER if digits.startswith("-") else UNREADABLE_NUMBER


def _mended(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_mended(one) for one in value]
    if isinstance(value, dict):
        return {_mended(key): _mended(one) for key, one in value.items()}
    return value
