"""Tells a database from an export, whatever the file is called."""

from __future__ import annotations

import codecs
from pathlib import Path

from kiosk.store.companions import companions_of
from kiosk.store.database import DATABASE
from kiosk.store.sealing import is_sealed

_LOOKED_AT = 512
_TEXTS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Characters that no text holds: NUL up to backspace. Encrypted pages hold all values alike.
_CONTROLS = frozenset(range(9))


def is_database(file: Path) -> bool:
    """Return whether the file is a database, by its name, the files beside it or its content.

    An export is text or sealed. A file that cannot be read is none; who opens it says why.
    """
    if file.name.startswith(DATABASE) or any(one.exists() for one in companions_of(file)):
        return True
    try:
        with file.open("rb") as opened:
            head = opened.read(_LOOKED_AT)
    except OSError:
        return False
    return not is_sealed(head) and not head.startswith(_TEXTS) and not _CONTROLS.isdisjoint(head)
