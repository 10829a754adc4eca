"""Parses scanned or typed text into what it names. The text has no other effect."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from kiosk.core.counter.code import LONGEST_NUMBER
from kiosk.core.counter.crockford import check_character, is_written_in, normal
from kiosk.core.counter.foreign_code import is_foreign, is_uuid
from kiosk.core.counter.framing import unframed, unquoted
from kiosk.core.counter.voucher import VERSION, Voucher, parse_token

_MAX_TEXT = 200
_WALL, _VOUCHER = "O", "V"
# Without an address of our own, codes are read that begin with whatever address was ours before.
_ANY_HOST = r"[A-Z0-9.:-]+(?:/[A-Z0-9._~-]+)*?"
# What phones and people add to an address: a query, a fragment, a slash, the end of a sentence.
_GOES_ON = frozenset("/?#&%.,;:!)]>'\"")


class WallText(msgspec.Struct, frozen=True):
    """The body of a wall code, with its check character verified and removed."""

    body: str


class DamagedCode(msgspec.Struct, frozen=True):
    """Apparently one of our codes, but damaged: it should be scanned or typed again."""


class UnknownCode(msgspec.Struct, frozen=True):
    """Text that is not one of our codes."""


Read = WallText | Voucher | DamagedCode | UnknownCode


def read_code(text: str, base_url: str) -> Read:
    """Parse the text. `base_url` is the address with which the kiosk's codes begin, or empty.

    What a scanner or a sentence puts around a code, and what a phone adds behind an address, are
    ignored.
    """
    bare = unquoted(unframed(text[: _MAX_TEXT * 2]))
    if address := _address(base_url).match(bare):
        read = _read_address(address)
        is_ours = base_url or not isinstance(read, DamagedCode)
        return read if is_ours else UnknownCode()
    return _read_bare(bare)


@lru_cache(maxsize=8)
def _address(base_url: str) -> re.Pattern[str]:
    host = re.escape(base_url.partition("://")[2]) if base_url else _ANY_HOST
    form = rf"(?:https?://)?{host}/(?P<kind>[OV])/(?P<code>[A-Z0-9-]*)(?P<rest>.*)"
    return re.compile(form, re.ASCII | re.IGNORECASE | re.DOTALL)


def _read_address(address: re.Match[str]) -> Read:
    after = address["rest"][:1]
    is_text = after.isascii() and (after.isprintable() or after.isspace())
    if address.end("code") > _MAX_TEXT or not is_text:
        return UnknownCode()
    if after and after not in _GOES_ON and not after.isspace():
        return DamagedCode()
    return _read_as(address["kind"].upper(), normal(address["code"]))


def _read_bare(text: str) -> Read:
    code = normal(text)
    if not code.isascii() or not code.isalnum() or is_uuid(text):
        return UnknownCode()
    read = _read_as(_WALL if len(code) <= LONGEST_NUMBER + 1 else _VOUCHER, code)
    return UnknownCode() if isinstance(read, DamagedCode) and is_foreign(code) else read


def _read_as(kind: str, code: str) -> Read:
    body, check = code[:-1], code[-1:]
    if not body or not is_written_in(code) or check_character(body) != check:
        return DamagedCode()
    if kind == _WALL:
        return WallText(body) if len(body) <= LONGEST_NUMBER else DamagedCode()
    voucher = parse_token(body)
    if voucher is None:
        return DamagedCode()
    return voucher if voucher.version == VERSION else UnknownCode()
