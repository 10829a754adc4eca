"""One write to an offer, as the org's database sees it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.sandbox.org.org import OfferRecord


class SaveKind(StrEnum):
    """What was done to the record."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    UNDELETE = "UNDELETE"


@dataclass(frozen=True, slots=True)
class OfferSave:
    """A write at `now` (ms since 1970 UTC); `record` is as it was written, or as it was deleted.

    `before` is the record before an update, else None.
    """

    kind: SaveKind
    record: OfferRecord
    now: int
    before: OfferRecord | None = None
