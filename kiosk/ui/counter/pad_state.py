"""The states of the PIN pad, and what may be done in each."""

from __future__ import annotations

from enum import StrEnum


class PadState(StrEnum):
    CLOSED = "closed"
    CHOOSING = "choosing"
    UNKNOWN_BADGE = "unknown_badge"
    TYPING = "typing"
    CHECKING = "checking"
    WRONG = "wrong"
    LOCKED = "locked"
    NO_STAFF = "no_staff"
    COULD_NOT_CHECK = "could_not_check"


TAKES_DIGITS = frozenset({PadState.TYPING, PadState.WRONG, PadState.COULD_NOT_CHECK})
CHOOSES = frozenset({PadState.CHOOSING, PadState.UNKNOWN_BADGE})
QUIET = frozenset({PadState.CLOSED, PadState.CHOOSING, PadState.TYPING, PadState.CHECKING})
