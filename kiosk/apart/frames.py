"""Messages between the kiosk and a helper: four bytes of length, big-endian, and the content."""

from __future__ import annotations

import os
import struct

HEADER = struct.Struct(">I")


def framed(content: bytes) -> bytes:
    return HEADER.pack(len(content)) + content


def read_frame(handle: int) -> bytes | None:
    """Read one message from a blocking pipe; None once the other side has closed it."""
    header = _read(handle, HEADER.size)
    return _read(handle, HEADER.unpack(header)[0]) if header else None


def write_frame(handle: int, content: bytes) -> None:
    """Write one message to a blocking pipe. Raises OSError if nobody reads any more."""
    for part in (HEADER.pack(len(content)), content):
        left = memoryview(part)
        while left:
            left = left[os.write(handle, left) :]


def _read(handle: int, size: int) -> bytes | None:
    content = bytearray()
    while len(content) < size:
        chunk = os.read(handle, min(size - len(content), 1 << 20))
        if not chunk:
            return None
        content += chunk
    return bytes(content)
