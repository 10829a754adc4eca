"""Standard fields of the Lead that a shop may add to its form; the package takes these alone."""

from __future__ import annotations

from collections.abc import Mapping

# Object Reference, "Lead": the longest text of each.
STANDARD_FIELDS: Mapping[str, int] = {
    "Salutation": 40,
    "Title": 128,
    "MobilePhone": 40,
    "Street": 255,
    "City": 40,
    "PostalCode": 20,
    "State": 80,
    "Country": 80,
}


def may_be_added(name: str) -> bool:
    """Whether the org takes the field from a kiosk: a custom one, or one of these."""
    return name.endswith("__c") or name in STANDARD_FIELDS
