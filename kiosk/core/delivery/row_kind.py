"""The kinds of outbox rows, in the one table that all code consults."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from kiosk.core.form.correction import LEAD_CORRECTION, CorrectionRules
from kiosk.core.form.lead import KIOSK_FIELDS

# What Apex can hold several times over in one call, for a kind that does not say otherwise.
MAX_CALL_BYTES = 3_000_000


class Pace(StrEnum):
    """How soon a row must go in busy times; the settings define the seconds."""

    RELAXED = "relaxed"
    PROMPT = "prompt"


class Route(StrEnum):
    """The way that rows reach the org; each route has its own sender."""

    LEADS = "leads"
    REDEMPTIONS = "redemptions"
    STATS = "stats"


class Corrector(StrEnum):
    """Who may correct a row: staff at the screen, or an administrator in the shell."""

    STAFF = "staff"
    SHELL = "shell"


class Correction(msgspec.Struct, frozen=True):
    """Who may correct rows of a kind, and which changes are allowed."""

    by: frozenset[Corrector]
    rules: CorrectionRules


class RowKind(msgspec.Struct, frozen=True, kw_only=True):
    """The definition of one kind of row.

    Attributes:
        name: the name in the outbox, exports and JSON; it never changes.
        key_field: the body field that carries the row's id.
        moments: the body fields that hold capture times.
        label: an English name for people; the screen translates it.
        pace: how soon its rows must go.
        route: the way its rows reach the org.
        correction: who may correct a row and how; None if its rows are never corrected.
        known_fields: the fields that every shop's org has; any others are the shop's own, and
            the org may lack them. None if shops add no fields.
        purgeable: whether an unsent row may be deleted once it is in an export.
        dispensable: whether an unsent row may be lost in the end, as nobody was promised anything.
            It is no work that waits, and holds up nothing.
        lanes: how many lanes a hub has for it, unless its worker is told otherwise.
        call_bytes: how long the rows of a hub's call to the org may be together.
        waiting: how many rows may wait in a hub; the others wait on their kiosks. None: as many as
            the hub takes at all.
    """

    name: str
    key_field: str
    label: str
    pace: Pace
    route: Route
    moments: tuple[str, ...] = ()
    correction: Correction | None = None
    known_fields: frozenset[str] | None = None
    purgeable: bool = False
    dispensable: bool = False
    lanes: int = 1
    call_bytes: int = MAX_CALL_BYTES
    waiting: int | None = None

    def correction_by(self, who: Corrector) -> CorrectionRules | None:
        """Return the correction rules for `who`, or None if `who` may not correct."""
        return self.correction.rules if self.correction and who in self.correction.by else None


class RowKinds(msgspec.Struct, frozen=True):
    """A table of kinds. The outbox may also hold kinds written by a newer version."""

    kinds: tuple[RowKind, ...]

    def __iter__(self) -> Iterator[RowKind]:
        return iter(self.kinds)

    def find(self, name: str) -> RowKind | None:
        """Find a kind by name; None if this version does not know it."""
        return next((kind for kind in self.kinds if kind.name == name), None)

    @property
    def usual_lanes(self) -> str:
        """The lanes of a hub as its command line takes them, like "lead=2,redemption=1"."""
        return ",".join(f"{kind.name}={kind.lanes}" for kind in self.kinds)

    @property
    def dispensable(self) -> tuple[str, ...]:
        """The names of the kinds whose rows may be lost in the end."""
        return tuple(kind.name for kind in self.kinds if kind.dispensable)


LEAD = RowKind(
    name="lead",
    key_field="Kiosk_Lead_Id__c",
    label="Lead",
    pace=Pace.RELAXED,
    route=Route.LEADS,
    moments=("Captured_At__c", "Consent_At__c"),
    correction=Correction(frozenset(Corrector), LEAD_CORRECTION),
    known_fields=KIOSK_FIELDS,
    purgeable=True,
    lanes=2,
)
# Offers are locked while a hub's redemptions are counted, so a second lane would only wait.
# A redemption is never corrected or purged: it has no personal data and counts toward limits.
REDEMPTION = RowKind(
    name="redemption",
    key_field="Redemption_Key__c",
    label="Redemption",
    pace=Pace.PROMPT,
    route=Route.REDEMPTIONS,
    moments=("Redeemed_At__c",),
)
# Where an org has no place for a day's numbers, they are kept for a time and then dropped.
STAT = RowKind(
    name="stat",
    key_field="Stat_Key__c",
    label="Numbers of a day",
    pace=Pace.RELAXED,
    route=Route.STATS,
    purgeable=True,
    dispensable=True,
    # A row is long, and all kiosks' come after midnight: a small Redis must have room for leads.
    waiting=200,
    # Apex keeps a body as bytes, as text and as objects in a heap of 6 MB.
    call_bytes=400_000,
)
ROW_KINDS = RowKinds((LEAD, REDEMPTION, STAT))
