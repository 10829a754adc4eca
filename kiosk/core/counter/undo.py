"""Taking a redemption back."""

from __future__ import annotations

from enum import StrEnum


class Undo(StrEnum):
    """What became of the wish to take a redemption back."""

    DONE = "done"
    TOO_LATE = "too_late"
    NOT_THERE = "not_there"
    ALREADY_UNDONE = "already_undone"
    NEEDS_REASON = "needs_reason"
    NOT_SAVED = "not_saved"
