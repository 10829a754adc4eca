"""What can be wrong with a field of the contact form."""

from __future__ import annotations

from enum import StrEnum


class FieldError(StrEnum):
    """What is wrong with a field; QML has the words."""

    REQUIRED = "required"
    TOO_LONG = "too_long"
    EMAIL = "email"
    EMAIL_AT = "email_at"
    EMAIL_NAME = "email_name"
    EMAIL_DOMAIN = "email_domain"
    PHONE = "phone"
    PHONE_LETTERS = "phone_letters"
    PHONE_COUNTRY = "phone_country"
    CHOICE = "choice"


class FieldTextError(ValueError):
    """A typed text that cannot be what its field is for. `error` tells the customer why."""

    def __init__(self, error: FieldError) -> None:
        super().__init__(error)
        self.error = error
