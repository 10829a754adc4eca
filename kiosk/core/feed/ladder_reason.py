"""Why a rung of the ladder does not serve though nothing is wrong with it, and what helps."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from kiosk.core import common_remedies as common
from kiosk.core.advice import Advice, Helper


class LadderReason(StrEnum):
    """What a rung waits for; what its source reports itself has a reason of its own."""

    TRYING = "rung_trying"
    PROVING = "rung_proving"


LADDER_ADVICE: Mapping[LadderReason, Advice] = {
    LadderReason.TRYING: Advice(
        "A better way for offers is being tried.", common.PASSES, Helper.NOBODY
    ),
    LadderReason.PROVING: Advice(
        "A better way for offers is up again, and is watched before it serves.",
        common.PASSES,
        Helper.NOBODY,
    ),
}
