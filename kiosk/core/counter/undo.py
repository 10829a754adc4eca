"""Undoing a redemption."""

from __future__ import annotations

from enum import StrEnum


class Undo(StrEnum):
    """Result of a request to undo a redemption."""

    DONE = "done"
    TOO_LATE = "too_late"
    NOT_THERE = "not_there"
    ALREADY_UNDONE = "already_undone"
    NEEDS_REASON = "needs_reason"
    NOT_SAVED = "not_saved"
