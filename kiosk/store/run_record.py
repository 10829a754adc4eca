"""The file that says whether the last run has ended properly."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk.core.run_history import RunHistory
from kiosk.store.files import write_durably

RUNS = "runs.json"
_LONGEST = 64_000


def load_runs(folder: Path) -> RunHistory:
    """Read the history; one that cannot be read begins anew, since it decides nothing."""
    try:
        with (folder / RUNS).open("rb") as file:
            return msgspec.json.decode(file.read(_LONGEST), type=RunHistory)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return RunHistory()


def save_runs(folder: Path, history: RunHistory) -> None:
    """Write the history. Raises StoreError."""
    write_durably(folder / RUNS, msgspec.json.encode(history))
