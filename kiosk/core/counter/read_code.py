"""Parses scanned or typed text into what it names. The text has no other effect."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.counter.code import LONGEST_NUMBER
from kiosk.core.counter.crockford import check_character, is_written_in, normal
from kiosk.core.counter.voucher import VERSION, Voucher, parse_token

_MAX_TEXT = 200
# A person typing a voucher may miss or double a few characters.
_LONGEST_SLIP = 40
_WALL, _VOUCHER = "/O/", "/V/"


@dataclass(frozen=True, slots=True)
class WallText:
    """The body of a wall code, with its check character verified and removed."""

    body: str


@dataclass(frozen=True, slots=True)
class DamagedCode:
    """Apparently one of our codes, but damaged: it should be scanned or typed again."""


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """Text that is not one of our codes."""


Read = WallText | Voucher | DamagedCode | UnknownCode


def read_code(text: str, base_url: str) -> Read:
    """Parse the text. `base_url` is the address with which the kiosk's codes begin."""
    trimmed = text[: _MAX_TEXT + 1].strip(" \t\r\n")
    if not 0 < len(trimmed) <= _MAX_TEXT or not trimmed.isascii() or not trimmed.isprintable():
        return UnknownCode()
    kind, rest = _cut(trimmed, base_url)
    code = normal(rest)
    if kind:
        return _read_as(kind, code)
    if not code.isalnum() or len(code) > _LONGEST_SLIP:
        return UnknownCode()
    return _read_as(_WALL if len(code) <= LONGEST_NUMBER + 1 else _VOUCHER, code)


def _cut(text: str, base_url: str) -> tuple[str, str]:
    """The kind of code by its address, and the rest of the text; a bare code has no kind."""
    host = base_url.partition("://")[2].upper()
    upper = text.upper()
    for scheme in ("HTTPS://", "HTTP://", ""):
        for kind in (_WALL, _VOUCHER):
            if upper.startswith(start := scheme + host + kind):
                return kind, text[len(start) :]
    return "", text


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
