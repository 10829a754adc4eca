"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.feed_status import Diagnosis


class Verdict(StrEnum):
    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Line:
    """`remedy` is empty when nothing is to be done."""

    check: str
    verdict: Verdict
    found: str
    remedy: str = ""


def of_diagnosis(check: str, diagnosis: Diagnosis, found: str) -> Line:
    return Line(check, Verdict.FAIL, found, diagnosis.sentence)
