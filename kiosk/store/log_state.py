"""Whether the log beside a copy of a database can be read; SQLite leaves out what cannot, silently.

Format: sqlite.org/fileformat2.html, "The Write-Ahead Log".
"""

from __future__ import annotations

import struct
from enum import Enum
from pathlib import Path

from kiosk.store.companions import WAL, beside

_HEADER, _FRAME_HEADER = 32, 24
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}  # the checksums' byte order
_FORMAT = 3007000


class LogState(Enum):
    """The state of the log beside a database; DAMAGED: from some place on, or as a whole."""

    WHOLE = "whole"
    MISSING = "missing"
    EMPTY = "empty"
    DAMAGED = "damaged"


def state_of_log(file: Path) -> LogState:
    """Return the state of the log beside the database. Raises OSError."""
    try:
        content = beside(file, WAL).read_bytes()
    except FileNotFoundError:
        return LogState.MISSING
    if not content:
        return LogState.EMPTY
    return LogState.WHOLE if _is_whole(content) else LogState.DAMAGED


def _is_whole(content: bytes) -> bool:
    """Whether all frames of the log's last run are sound; older ones behind them have other salts.

    A power cut during a write leaves the last frame unfinished; that was never confirmed to anyone.
    """
    if len(content) < _HEADER:
        return False
    magic, version, page, _, salts, *sums = struct.unpack_from(">4I8s2I", content)
    order = _MAGIC.get(magic)
    if order is None or version != _FORMAT or page < 512:
        return False
    sum_ = _checksum((0, 0), content[:24], order)
    if sum_ != tuple(sums):
        return False
    for at in range(_HEADER, len(content) - _FRAME_HEADER - page + 1, _FRAME_HEADER + page):
        head, frame_salts, *sums = struct.unpack_from(">8s8s2I", content, at)
        if frame_salts != salts:
            return at > _HEADER
        data = content[at + _FRAME_HEADER : at + _FRAME_HEADER + page]
        sum_ = _checksum(_checksum(sum_, head, order), data, order)
        if sum_ != tuple(sums):
            return False
    return True


def _checksum(sum_: tuple[int, int], data: bytes, order: str) -> tuple[int, int]:
    one, two = sum_
    numbers = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(numbers[::2], numbers[1::2], strict=True):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two
