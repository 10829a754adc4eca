"""An offer's version: when it was saved, and which save it was within that second."""

from __future__ import annotations

# Salesforce stores SystemModstamp in whole seconds; its API always says `.000`.
GRAIN_MS = 1_000


def version_of(stamp: int, saves: int | None) -> int:
    """Return the version of a record with that SystemModstamp (ms since 1970 UTC).

    `saves` is its Version__c, or None if the org does not count saves; then versions within one
    second are equal. The count restarts after a thousand saves, so the later of two saves within
    that second can look older, which the next snapshot corrects.
    """
    return stamp + (saves or 0) % GRAIN_MS
