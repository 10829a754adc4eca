"""Which sentence explains a verdict to staff; QML has the sentences."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, assert_never

from kiosk.core.counter.redemption import Outcome, Why
from kiosk.core.counter.undo import Undo
from kiosk.core.counter.verdict import Verdict

_OfTheOffer = Literal[
    Outcome.LIMIT_REACHED,
    Outcome.NOT_STARTED,
    Outcome.NOT_NOW,
    Outcome.EXPIRED,
    Outcome.WITHDRAWN,
    Outcome.OTHER_STORE,
]


class Because(StrEnum):
    """The key of a sentence in VerdictWords.qml; NOTHING has none."""

    NOTHING = ""
    COUNTS_ONCE = "counts_once"
    TO_BE_CONFIRMED = "to_be_confirmed"
    USED_BEFORE = "used_before"
    USED_UP = "used_up"
    BEGINS_LATER = "begins_later"
    AT_OTHER_TIMES = "at_other_times"
    IS_OVER = "is_over"
    TAKEN_OFF = "taken_off"
    OF_OTHER_STORES = "of_other_stores"
    NOT_OF_THIS_STORE = "not_of_this_store"
    NOT_OF_THIS_SHOP = "not_of_this_shop"
    TO_BE_READ_AGAIN = "to_be_read_again"
    NO_KEY = "no_key"
    BOARD_IS_OLD = "board_is_old"
    CLOCK = "clock"
    NEEDS_NETWORK = "needs_network"
    OFFLINE_LIMIT = "offline_limit"
    NOT_WRITTEN_DOWN = "not_written_down"
    TAKEN_BACK = "taken_back"
    TOO_LATE_TO_TAKE_BACK = "too_late_to_take_back"
    NOT_TAKEN_BACK = "not_taken_back"
    NOTHING_TO_TAKE_BACK = "nothing_to_take_back"


def because_of(verdict: Verdict, undone: Undo | None) -> Because:
    """The sentence for a verdict, or for the result of undoing it."""
    return _of_the_verdict(verdict) if undone is None else _of_the_undo(undone)


def _of_the_verdict(verdict: Verdict) -> Because:
    outcome = verdict.outcome
    match outcome:
        case Outcome.ACCEPTED:
            because = Because.COUNTS_ONCE if verdict.repeated else Because.NOTHING
        case Outcome.ACCEPTED_OFFLINE:
            because = Because.TO_BE_CONFIRMED
        case Outcome.ALREADY_USED:
            because = Because.USED_BEFORE if verdict.earlier else Because.NOTHING
        case Outcome.UNKNOWN_CODE:
            foreign = verdict.why is Why.NOT_OURS
            because = Because.NOT_OF_THIS_STORE if foreign else Because.NOT_OF_THIS_SHOP
        case Outcome.DAMAGED_CODE:
            because = Because.TO_BE_READ_AGAIN
        case Outcome.COULD_NOT_CHECK:
            because = _of_what_is_missing(verdict.why)
        case (
            Outcome.LIMIT_REACHED
            | Outcome.NOT_STARTED
            | Outcome.NOT_NOW
            | Outcome.EXPIRED
            | Outcome.WITHDRAWN
            | Outcome.OTHER_STORE
        ):
            because = _of_the_offer(outcome)
        case _:
            assert_never(outcome)
    return because


def _of_the_offer(outcome: _OfTheOffer) -> Because:
    match outcome:
        case Outcome.LIMIT_REACHED:
            return Because.USED_UP
        case Outcome.NOT_STARTED:
            return Because.BEGINS_LATER
        case Outcome.NOT_NOW:
            return Because.AT_OTHER_TIMES
        case Outcome.EXPIRED:
            return Because.IS_OVER
        case Outcome.WITHDRAWN:
            return Because.TAKEN_OFF
        case Outcome.OTHER_STORE:
            return Because.OF_OTHER_STORES
        case _:
            assert_never(outcome)


def _of_what_is_missing(why: Why) -> Because:
    match why:
        case Why.NO_KEY:
            return Because.NO_KEY
        case Why.BOARD_IS_OLD:
            return Because.BOARD_IS_OLD
        case Why.CLOCK:
            return Because.CLOCK
        case Why.NEEDS_NETWORK:
            return Because.NEEDS_NETWORK
        case Why.OFFLINE_LIMIT:
            return Because.OFFLINE_LIMIT
        # NOTHING and NOT_OURS do not occur with this outcome; nothing would be redeemed anyway.
        case Why.DISK | Why.NOTHING | Why.NOT_OURS:
            return Because.NOT_WRITTEN_DOWN
        case _:
            assert_never(why)


def _of_the_undo(undone: Undo) -> Because:
    match undone:
        case Undo.DONE:
            return Because.TAKEN_BACK
        case Undo.TOO_LATE:
            return Because.TOO_LATE_TO_TAKE_BACK
        case Undo.NOT_SAVED:
            return Because.NOT_TAKEN_BACK
        case Undo.NOT_THERE | Undo.ALREADY_UNDONE | Undo.NEEDS_REASON:
            return Because.NOTHING_TO_TAKE_BACK
        case _:
            assert_never(undone)
