"""What staff are told when they release or export held rows."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kiosk.core.form.correction import CorrectionProblem


class Released(StrEnum):
    """Result of releasing a held row."""

    DONE = "done"
    NOT_HELD = "not_held"
    NOT_SAVED = "not_saved"


class Refusal(msgspec.Struct, frozen=True):
    """A correction that is not possible: the field, and the most characters of a text too long."""

    problem: CorrectionProblem
    field: str = ""
    limit: int = 0


class NoExport(StrEnum):
    """Why nothing was exported."""

    NO_KEY = "no_key"
    NOT_WRITTEN = "not_written"


class Exported(msgspec.Struct, frozen=True):
    """Result of an export: `count` rows, or 0 and the `problem`."""

    count: int
    problem: NoExport | None = None
