"""An offer's version: when it was saved, and within that second which save it was."""

from __future__ import annotations

# Salesforce stores SystemModstamp to the second; its API always says `.000`.
GRAIN_MS = 1_000


def version_of(stamp: int, saves: int | None) -> int:
    """The version of a record with that SystemModstamp (ms since 1970 UTC).

    `saves` is its Version__c; None where the org does not count, and where versions of one second
    are equal. After a thousand saves the count begins again, so the later of two saves within that
    second looks older, which the next snapshot puts right.
    """
    return stamp + (saves or 0) % GRAIN_MS
