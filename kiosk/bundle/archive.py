"""The support file itself: a zip of bounded size, whole or not there at all."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

# Of each part, as text: what is over it is cut, at the beginning for what is written in order.
LONGEST_PART = 1_500_000
_CUT = "[what was before this has been cut]\n"


def packed(parts: Mapping[str, str]) -> bytes:
    """Return a zip with a file for each part, by its name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            kept = text if len(text) <= LONGEST_PART else _CUT + text[-LONGEST_PART:]
            archive.writestr(name, kept.encode("utf-8", "replace"))
    return buffer.getvalue()


def write_whole(place: Path | None, content: bytes) -> None:
    """Write to a new file, readable by its owner alone; None is the standard output.

    Raises:
        OSError: it cannot be written, or is there already; nothing is left of it then.
    """
    if place is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        place.unlink(missing_ok=True)
        raise
