"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.counter.catalogue import helper_for, who_helps
from kiosk.core.counter.health import Level
from kiosk.core.counter.health_reason import HEALTH_ADVICE, HealthReason
from kiosk.core.feed.feed_status import Diagnosis


@dataclass(frozen=True, slots=True)
class Line:
    """`remedy` is empty when nothing is to be done.

    `reason` is a key of the catalogue of faults and `helper` who can help, where it has the fault.
    """

    check: str
    verdict: Level
    found: str
    remedy: str = ""
    reason: str = ""
    helper: str = ""


def of_diagnosis(check: str, diagnosis: Diagnosis, found: str) -> Line:
    """`found` is the detail: a code, a status."""
    reason = diagnosis.reason
    told = f"{diagnosis.sentence} {who_helps(reason)}".rstrip()
    return Line(check, Level.FAIL, found, told, reason, helper_for(reason))


def of_health(check: str, verdict: Level, found: str, reason: HealthReason) -> Line:
    """For what the staff's page tells too."""
    told = f"{HEALTH_ADVICE[reason].sentence()} {who_helps(reason)}"
    return Line(check, verdict, found, told, reason, helper_for(reason))
