"""The states of the contact form."""

from __future__ import annotations

from enum import StrEnum


class FormState(StrEnum):
    CLOSED = "closed"
    EDITING = "editing"
    SAVING = "saving"
    NOT_SAVED = "not_saved"
    THANKS = "thanks"


# A customer is at the form, and what was typed is there.
OPEN = frozenset({FormState.EDITING, FormState.SAVING, FormState.NOT_SAVED})
