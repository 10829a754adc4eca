"""The log for a support file: the kiosk's own lines alone, since others may quote anything."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.hardware.journal import service_lines

_FILES = ("kiosk.log.2", "kiosk.log.1", "kiosk.log")
_LONGEST = 1_000_000
_OURS = re.compile(
    r"(?P<at>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?P<level>[A-Z]{4,8})"
    r" (?P<name>kiosk(?:\.\w+)*): (?P<text>.*)"
)
_FRAME = re.compile(r'  File "[^"]{1,300}", line \d+, in [\w<>.]+')
# They name staff.
_ABOUT_PEOPLE = ("kiosk.services.counter.staff_entry", "kiosk.services.counter.pin_tries")


def log_lines(folder: Path) -> Iterator[str]:
    """Yield the kiosk's own lines of the last files, oldest first. Raises OSError.

    Of a traceback the places in the code are left; what an error said is not.
    """
    left_out: Counter[str] = Counter()
    files = [folder / name for name in _FILES if (folder / name).is_file()]
    for file in files:
        yield f"--- {file.name}"
        for line in _end_of(file).splitlines():
            if ours := _OURS.fullmatch(line):
                quiet = ours["name"].startswith(_ABOUT_PEOPLE)
                text = "[left out: it names a person]" if quiet else ours["text"]
                yield f"{ours['at']} {ours['level']} {ours['name']}: {text}"
            elif _FRAME.fullmatch(line):
                yield line
            else:
                left_out[file.name] += 1
    for name, count in left_out.items():
        yield f"--- {count} lines of others and of tracebacks left out of {name}"


def journal_lines() -> Iterator[str]:
    """Yield what systemd said of the service. Raises JournalError."""
    for at, text in service_lines():
        moment = datetime.fromtimestamp(at / 1e6, UTC).isoformat(timespec="seconds")
        yield f"{moment} {text}"


def _end_of(file: Path) -> str:
    with file.open("rb") as opened:
        size = opened.seek(0, 2)
        opened.seek(max(0, size - _LONGEST))
        text = opened.read(_LONGEST).decode("utf-8", "replace")
    return text if size <= _LONGEST else text.partition("\n")[2]
