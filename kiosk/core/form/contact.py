"""Validates and normalises e-mail addresses and phone numbers."""

from __future__ import annotations

import phonenumbers
from email_validator import EmailNotValidError, validate_email


class NotAnEmailError(ValueError):
    """The text cannot be an e-mail address."""


class NotAPhoneNumberError(ValueError):
    """The text cannot be a phone number, or its country code is missing."""


def email_address(text: str) -> str:
    """The address with its domain in ASCII, validated without a network.

    Salesforce accepts international local parts only if the org enables them, so they are refused
    in the form rather than days later (Help, "Email address validation").
    """
    try:
        checked = validate_email(
            text, check_deliverability=False, allow_smtputf8=False, strict=True
        )
    except EmailNotValidError:
        raise NotAnEmailError from None
    return checked.ascii_email or checked.normalized


def phone_number(text: str, region: str) -> str:
    """The number in E.164, like "+493012345678". `region` (ISO 3166) is the default country."""
    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        raise NotAPhoneNumberError from None
    if not phonenumbers.is_valid_number(number):
        raise NotAPhoneNumberError
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
