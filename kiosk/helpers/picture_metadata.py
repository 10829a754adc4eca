"""Takes from a picture's file what is not its pixels, for files whose extras are broken."""

from __future__ import annotations

import zlib

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_PNG_PROFILE = b"iCCP"
# JFIF and Adobe say how the pixels' colours are encoded; APP2 has the colour profile.
_JPEG_DROPPED = frozenset({*range(0xE1, 0xF0), 0xFE}) - {0xE2, 0xEE}
_JPEG_SCAN = 0xDA
_JPEG_PROFILE, _JPEG_PROFILE_NAME = 0xE2, b"ICC_PROFILE\0"
_JPEG_TABLES = (b"\xff\xdb", b"\xff\xc0", b"\xff\xc2", b"\xff\xc4")
_WEBP_DROPPED = frozenset({b"EXIF", b"XMP "})
_WEBP_PROFILE = b"ICCP"
_MOST_PARTS = 100_000


def without_metadata(content: bytes, *, profile: bool = True) -> bytes:
    """The file without comments, dates and orientation; empty if it is of no known format.

    `profile`: keep the colour profile.

    The lengths are the file's own, and may lead anywhere within it.
    """
    if content.startswith(_PNG):
        return _PNG + b"".join(
            _png_chunks(content, _PNG_KEPT | ({_PNG_PROFILE} if profile else set()))
        )
    if content.startswith(b"\xff\xd8"):
        return _jpeg(content, _JPEG_DROPPED | (set() if profile else {_JPEG_PROFILE}))
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _webp(content, _WEBP_DROPPED | (set() if profile else {_WEBP_PROFILE}))
    return b""


def _png_chunks(content: bytes, wanted: frozenset[bytes]) -> list[bytes]:
    kept: list[bytes] = []
    at = len(_PNG)
    while at + 12 <= len(content) and len(kept) < _MOST_PARTS:
        size, kind = int.from_bytes(content[at : at + 4]), content[at + 4 : at + 8]
        chunk = content[at : at + 12 + size]
        if kind in wanted and _is_whole(chunk):
            kept.append(chunk)
        at += 12 + size
    return kept


def _is_whole(chunk: bytes) -> bool:
    return zlib.crc32(chunk[4:-4]) == int.from_bytes(chunk[-4:])


def _jpeg(content: bytes, dropped: frozenset[int]) -> bytes:
    kept, at = [b"\xff\xd8"], 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != _JPEG_SCAN:
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4])
        if content[at + 1] not in dropped:
            kept.append(content[at:end])
        elif content[end : end + 1] != b"\xff":
            end = _next_sound(content, at + 2)
        at = end
    return b"".join([*kept, content[at:]])


def _next_sound(content: bytes, start: int) -> int:
    """Where the profile or a decoder's tables begin, behind a part whose length is wrong."""
    profile = content.find(_JPEG_PROFILE_NAME, start) - 4
    places = [profile, *(content.find(mark, start) for mark in _JPEG_TABLES)]
    return min((place for place in places if place >= start), default=len(content))


def _webp(content: bytes, dropped: frozenset[bytes]) -> bytes:
    kept: list[bytes] = []
    at = 12
    while at + 8 <= len(content) and len(kept) < _MOST_PARTS:
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if content[at : at + 4] not in dropped:
            kept.append(content[at:end])
        at = end
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body
