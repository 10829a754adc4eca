"""The result of one check."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.counter.catalogue import helper_for, who_helps
from kiosk.core.counter.health import Level
from kiosk.core.counter.health_reason import HEALTH_ADVICE, HealthReason
from kiosk.core.feed.feed_status import Diagnosis


@dataclass(frozen=True, slots=True)
class Line:
    """The result of a check; `remedy` is empty if there is nothing to do.

    `reason` is a key of the catalogue of faults, and `helper` is who can help; both are empty for
    a result that is not in the catalogue.
    """

    check: str
    verdict: Level
    found: str
    remedy: str = ""
    reason: str = ""
    helper: str = ""


def of_diagnosis(check: str, diagnosis: Diagnosis, found: str) -> Line:
    """A line from a diagnosis; `found` is the detail, such as a code or a status."""
    reason = diagnosis.reason
    told = f"{diagnosis.sentence} {who_helps(reason)}".rstrip()
    return Line(check, Level.FAIL, found, told, reason, helper_for(reason))


def of_health(check: str, verdict: Level, found: str, reason: HealthReason) -> Line:
    """A line for a problem that the staff page shows too."""
    told = f"{HEALTH_ADVICE[reason].sentence()} {who_helps(reason)}"
    return Line(check, verdict, found, told, reason, helper_for(reason))
