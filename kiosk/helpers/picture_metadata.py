"""Takes from a picture's file what is not its pixels, for files whose extras are broken."""

from __future__ import annotations

import zlib

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
# JFIF and Adobe say how the pixels' colours are encoded; APP2 has the colour profile.
_JPEG_DROPPED = frozenset({*range(0xE1, 0xF0), 0xFE}) - {0xE2, 0xEE}
_JPEG_SCAN = 0xDA
_WEBP_DROPPED = frozenset({b"EXIF", b"XMP ", b"ICCP"})
_MOST_PARTS = 100_000


def without_metadata(content: bytes) -> bytes:
    """The file without comments, dates and orientation; empty if it is of no known format.

    The lengths are the file's own, and may lead anywhere within it.
    """
    if content.startswith(_PNG):
        return _PNG + b"".join(_png_chunks(content))
    if content.startswith(b"\xff\xd8"):
        return _jpeg(content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _webp(content)
    return b""


def _png_chunks(content: bytes) -> list[bytes]:
    kept: list[bytes] = []
    at = len(_PNG)
    while at + 12 <= len(content) and len(kept) < _MOST_PARTS:
        size, kind = int.from_bytes(content[at : at + 4]), content[at + 4 : at + 8]
        chunk = content[at : at + 12 + size]
        if kind in _PNG_KEPT and _is_whole(chunk):
            kept.append(chunk)
        at += 12 + size
    return kept


def _is_whole(chunk: bytes) -> bool:
    return zlib.crc32(chunk[4:-4]) == int.from_bytes(chunk[-4:])


def _jpeg(content: bytes) -> bytes:
    kept, at = [b"\xff\xd8"], 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != _JPEG_SCAN:
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4])
        if content[at + 1] not in _JPEG_DROPPED:
            kept.append(content[at:end])
        at = end
    return b"".join([*kept, content[at:]])


def _webp(content: bytes) -> bytes:
    kept: list[bytes] = []
    at = 12
    while at + 8 <= len(content) and len(kept) < _MOST_PARTS:
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if content[at : at + 4] not in _WEBP_DROPPED:
            kept.append(content[at:end])
        at = end
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + len(body).to_bytes(4, "little") + body
