"""Writes pictures of black and white, as codes are, without a library for pictures."""

from __future__ import annotations

import struct
import zlib

_BIT = bytes(ord("0") if value < 128 else ord("1") for value in range(256))


def bilevel_png(pixels: bytes, width: int) -> bytes:
    """A PNG of black and white from a byte for each pixel (0 is black)."""
    height = len(pixels) // width
    bits = pixels.translate(_BIT)
    rows = bytearray()
    for y in range(height):
        line = bits[y * width : (y + 1) * width] + b"0" * (-width % 8)
        rows += b"\0" + int(line, 2).to_bytes(len(line) // 8)
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
