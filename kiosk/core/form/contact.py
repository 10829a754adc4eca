"""E-mail addresses and phone numbers: read as people write them, kept as machines want them."""

from __future__ import annotations

import phonenumbers
from email_validator import EmailNotValidError, validate_email


class NotAnEmailError(ValueError):
    """No mail could ever be sent there."""


class NotAPhoneNumberError(ValueError):
    """Nobody could ever be called there, or it lacks its country code."""


def email_address(text: str) -> str:
    """The address with its domain in ASCII. Asks no network: a kiosk may have none.

    Salesforce takes international local parts only where the org switched them on, so they are
    refused here, at the field, and not days later (Help, "Email address validation").
    """
    try:
        checked = validate_email(
            text, check_deliverability=False, allow_smtputf8=False, strict=True
        )
    except EmailNotValidError:
        raise NotAnEmailError from None
    return checked.ascii_email or checked.normalized


def phone_number(text: str, region: str) -> str:
    """E.164, like "+493012345678". `region`: ISO 3166, where a number without country code is."""
    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        raise NotAPhoneNumberError from None
    if not phonenumbers.is_valid_number(number):
        raise NotAPhoneNumberError
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
