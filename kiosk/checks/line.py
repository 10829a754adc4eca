"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.counter.health import Level
from kiosk.core.feed.feed_status import Diagnosis


@dataclass(frozen=True, slots=True)
class Line:
    """`remedy` is empty when nothing is to be done."""

    check: str
    verdict: Level
    found: str
    remedy: str = ""


def of_diagnosis(check: str, diagnosis: Diagnosis, found: str) -> Line:
    return Line(check, Level.FAIL, found, diagnosis.sentence)
