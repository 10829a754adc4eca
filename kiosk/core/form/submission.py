"""What a customer is told of the lead that was left."""

from __future__ import annotations

from enum import StrEnum


class Submission(StrEnum):
    """The result shown to the customer."""

    SAVED = "saved"
    NOT_SAVED = "not_saved"
