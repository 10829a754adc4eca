"""Prometheus's node_exporter, which reads text files of metrics from a folder.

Its README, "Textfile Collector": files end in .prom, and are replaced by a rename.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_READABLE = 0o644


def write_textfile(file: Path, text: str) -> None:
    """Replace the file at once; node_exporter never reads half of it. Raises OSError.

    It is not synced: after a power cut it is old or gone, and the next one comes in a minute.
    """
    # With another ending, so that it is not read.
    unfinished = file.with_name(f"{file.name}.new")
    try:
        with unfinished.open("w", encoding="utf-8") as opened:
            opened.write(text)
            # It runs as another user.
            os.fchmod(opened.fileno(), _READABLE)
        unfinished.replace(file)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()
        raise
