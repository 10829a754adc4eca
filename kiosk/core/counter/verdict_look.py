"""The colour and sign by which verdicts are told apart from two metres."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import assert_never

import msgspec

from kiosk.core.counter.redemption import Outcome


class Tone(StrEnum):
    """What a verdict asks of staff: to give it, to take care, to refuse it, or something else."""

    YES = "yes"
    WAIT = "wait"
    NO = "no"
    OTHER = "other"


class Sign(StrEnum):
    """A shape drawn by VerdictSign.qml, for people who cannot tell the colours apart."""

    TICK = "tick"
    CLOCK = "clock"
    PAUSE = "pause"
    QUESTION = "question"
    CROSS = "cross"
    BAR = "bar"


# White text is legible on each of them; docs/screens shows them all.
_GROUNDS: Mapping[Tone, str] = {
    Tone.YES: "#14612f",
    Tone.WAIT: "#8a4b00",
    Tone.NO: "#9b1c1c",
    Tone.OTHER: "#3b4148",
}


class VerdictLook(msgspec.Struct, frozen=True):
    """The look of a verdict: `tone` sets the page's colour, `sign` is drawn on it."""

    tone: Tone
    sign: Sign

    @property
    def ground(self) -> str:
        """The page's background colour as #rrggbb."""
        return _GROUNDS[self.tone]


TAKEN_BACK = VerdictLook(Tone.OTHER, Sign.BAR)


def look_of(outcome: Outcome) -> VerdictLook:
    """Colour and sign of an outcome; a network fault never looks like a refusal."""
    match outcome:
        case Outcome.ACCEPTED:
            return VerdictLook(Tone.YES, Sign.TICK)
        case Outcome.ACCEPTED_OFFLINE:
            return VerdictLook(Tone.WAIT, Sign.CLOCK)
        case Outcome.COULD_NOT_CHECK:
            return VerdictLook(Tone.WAIT, Sign.PAUSE)
        case Outcome.UNKNOWN_CODE | Outcome.DAMAGED_CODE:
            return VerdictLook(Tone.OTHER, Sign.QUESTION)
        case Outcome.NOT_STARTED | Outcome.NOT_NOW:
            return VerdictLook(Tone.NO, Sign.PAUSE)
        case (
            Outcome.ALREADY_USED
            | Outcome.EXPIRED
            | Outcome.WITHDRAWN
            | Outcome.OTHER_STORE
            | Outcome.LIMIT_REACHED
        ):
            return VerdictLook(Tone.NO, Sign.CROSS)
        case _:
            assert_never(outcome)
