"""Headers that every delivery says outright, for Salesforce's defaults are not ours.

REST API Developer Guide, "Assignment Rule Header" and "Duplicate Rule Header": rules of assignment
run by default on updates too, and an alert of a duplicate rule is a refusal unless it is allowed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

# "allow": a returning customer is taken. "hold": what a duplicate rule reports needs a person.
Duplicates = Literal["allow", "hold"]


def delivery_headers(duplicates: Duplicates) -> Mapping[str, str]:
    allowed = "true" if duplicates == "allow" else "false"
    return {
        "Sforce-Auto-Assign": "TRUE",
        "Sforce-Duplicate-Rule-Header": f"allowSave={allowed}",
    }
