"""The file with the settings that the org has ordered, beside the data; the admin's own stays."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from kiosk.core.fleet.ordered_settings import OrderedSettings
from kiosk.store.files import write_durably

log = logging.getLogger(__name__)

ORDERED_SETTINGS = "ordered-settings.json"
_LONGEST = 1_000_000


def load_ordered_settings(folder: Path) -> OrderedSettings:
    """Read what was ordered; nothing if it cannot be read, so that the kiosk starts."""
    file = folder / ORDERED_SETTINGS
    try:
        with file.open("rb") as opened:
            return msgspec.json.decode(opened.read(_LONGEST), type=OrderedSettings)
    except (FileNotFoundError, NotADirectoryError):
        return OrderedSettings()
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        log.warning("%s: cannot be read, and ordered settings do not count: %s", file, error)
        return OrderedSettings()


def save_ordered_settings(folder: Path, ordered: OrderedSettings) -> None:
    """Keep what was ordered; on disk on return. Raises StoreError."""
    write_durably(folder / ORDERED_SETTINGS, msgspec.json.encode(ordered))
