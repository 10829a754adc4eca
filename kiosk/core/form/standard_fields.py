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
    # There only where the org has picklists of states and countries.
    "StateCode": 10,
    "CountryCode": 10,
}
# Those that hold a phone number; the form reads it back as its own.
PHONE_FIELDS = frozenset({"MobilePhone"})
_COUNTRIES = frozenset({"Country", "CountryCode"})


def may_be_added(name: str) -> bool:
    """Whether the org takes the field from a kiosk: a custom one, or one of these."""
    return name.endswith("__c") or name in STANDARD_FIELDS


def address_problems(required: Mapping[str, bool]) -> list[str]:
    """What Salesforce would refuse of an address; `required` says so for each field, by its name.

    State and Country Picklists, "Integration Values": a name and its code are one value, and a
    state needs its country. Where there are no picklists, a state may do without.
    """
    found = [
        f"{name} and {name}Code are one value in Salesforce; choose one"
        for name in ("State", "Country")
        if {name, f"{name}Code"} <= required.keys()
    ]
    if "StateCode" in required and not any(required.get(name) for name in _COUNTRIES):
        found.append("StateCode needs CountryCode or Country beside it, with required = true")
    return found
