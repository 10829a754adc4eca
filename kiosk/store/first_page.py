"""Mends the first page of an encrypted database, without which no other page is found.

It holds the salt, SQLite's header and the root of the list of tables. The list itself stands in
pages of its own, which are found by their content. Format: sqlite.org/fileformat2.html.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from kiosk.store.cipher_pages import PAGE, RESERVED, SALT, CipherPages

_FIRST_LOOKED_AT = 8
_HEADER = 100
_INTERIOR, _LEAF = 5, 13
_LEAF_HEADER, _INTERIOR_HEADER = 8, 12
_LISTED = (b"table", b"index", b"trigger", b"view")
_LIST_COLUMNS = 5


class Mended(Enum):
    """What became of the first page."""

    YES = "yes"
    WRONG_KEY = "wrong_key"
    NOTHING_FOUND = "nothing_found"


def mend_first_page(file: Path, key: bytes) -> Mended:
    """Write a new first page into a copy of a database that cannot be opened. Raises OSError."""
    content = file.read_bytes()
    fitting = _under(content, key)
    if fitting is None:
        return Mended.WRONG_KEY
    salt, pages = fitting
    page = content[SALT:PAGE]
    if not pages.is_whole(1):
        listing = sorted(_pages_of_the_list(pages))
        if not listing:
            return Mended.NOTHING_FOUND
        page = pages.encrypted(1, _first_page(listing, pages.count))
    with file.open("r+b") as opened:
        opened.write(salt + page)
    return Mended.YES


def _under(content: bytes, key: bytes) -> tuple[bytes, CipherPages] | None:
    """The salt and the pages under the key, or None if no page fits it.

    The salt has no check of its own. A damaged byte of it is found by trying: one page that fits
    is proof.
    """
    for salt in _salts(content[:SALT]):
        pages = CipherPages(content, key, salt)
        if any(map(pages.is_whole, range(1, min(pages.count, _FIRST_LOOKED_AT) + 1))):
            return salt, pages
    return None


def _salts(salt: bytes) -> Iterator[bytes]:
    yield salt
    for at in range(len(salt)):
        for byte in range(256):
            yield salt[:at] + bytes([byte]) + salt[at + 1 :]


def _pages_of_the_list(pages: CipherPages) -> Iterator[tuple[int, int]]:
    """The last row's number and the page's number of each page that holds a part of the list."""
    for number in range(2, pages.count + 1):
        if pages.is_whole(number) and (last := _last_of_the_list(pages.decrypted(number))):
            yield last, number


def _last_of_the_list(page: bytes) -> int:
    """The number of the last row of a page of the list of tables; 0 if it is another page."""
    kind, _, cells = struct.unpack_from(">BHH", page)
    if kind != _LEAF or not cells:
        return 0
    try:
        starts = struct.unpack_from(f">{cells}H", page, _LEAF_HEADER)
        rows = [_row(page, start) for start in starts]
    except (struct.error, IndexError):
        return 0
    return rows[-1][0] if all(listed for _, listed in rows) else 0


def _row(page: bytes, start: int) -> tuple[int, bool]:
    """A row's number, and whether it has the form of a row of the list of tables."""
    _, at = _varint(page, start)
    number, at = _varint(page, at)
    size, first = _varint(page, at)
    types, place = [], first
    while place < at + size:
        kind, place = _varint(page, place)
        types.append(kind)
    is_text = bool(types) and types[0] > 12 and types[0] % 2 == 1
    text = page[place : place + (types[0] - 13) // 2] if is_text else b""
    return number, len(types) == _LIST_COLUMNS and text in _LISTED


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of SQLite's variable length, and the place behind it."""
    value = 0
    for byte in page[at : at + 8]:
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at
    return value << 8 | page[at], at + 1


def _first_page(listing: list[tuple[int, int]], count: int) -> bytes:
    """The first page without salt: SQLite's header, and the root above the pages of the list."""
    page = bytearray(PAGE - RESERVED)
    page[SALT:24] = struct.pack(">HBBBBBB", PAGE, 2, 2, RESERVED, 64, 32, 32)
    page[24:_HEADER] = _header(count)
    *before, (_, rightmost) = listing
    cells = [struct.pack(">I", number) + _as_varint(last) for last, number in before]
    starts, end = [], len(page)
    for cell in cells:
        end -= len(cell)
        page[end : end + len(cell)] = cell
        starts.append(end)
    root = struct.pack(">BHHHBI", _INTERIOR, 0, len(cells), end, 0, rightmost)
    page[_HEADER : _HEADER + _INTERIOR_HEADER] = root
    struct.pack_into(f">{len(starts)}H", page, _HEADER + _INTERIOR_HEADER, *starts)
    return bytes(page[SALT:])


def _header(count: int) -> bytes:
    """The header from byte 24 on: changes and sizes agree, no page is free, texts are UTF-8."""
    changes, schema, utf8 = 1, 4, 1
    numbers = [changes, count, 0, 0, 1, schema, 0, 0, utf8]
    return struct.pack(">9I", *numbers) + bytes(32) + struct.pack(">2I", changes, 0)


def _as_varint(value: int) -> bytes:
    """A row's number below 2^14, as those of the list are, in SQLite's variable length."""
    return bytes([value]) if value < 0x80 else bytes([0x80 | value >> 7, value & 0x7F])
