"""What a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
