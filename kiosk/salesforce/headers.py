"""Headers sent with every delivery because Salesforce's defaults do not suit us.

REST API Developer Guide, "Assignment Rule Header" and "Duplicate Rule Header": by default,
assignment rules also run on updates, and a duplicate rule's alert refuses the record.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

# "allow": a returning customer is accepted. "hold": a person decides about reported duplicates.
Duplicates = Literal["allow", "hold"]


def delivery_headers(duplicates: Duplicates) -> Mapping[str, str]:
    allowed = "true" if duplicates == "allow" else "false"
    return {
        "Sforce-Auto-Assign": "TRUE",
        "Sforce-Duplicate-Rule-Header": f"allowSave={allowed}",
    }
