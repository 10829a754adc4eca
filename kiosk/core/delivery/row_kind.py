"""The kinds of rows in the outbox: one table, read by all code that treats them differently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.form.correction import LEAD_CORRECTION, CorrectionRules
from kiosk.core.form.lead import KIOSK_FIELDS


class Pace(StrEnum):
    """How soon a row of a busy time must go; the seconds are the settings'."""

    RELAXED = "relaxed"
    PROMPT = "prompt"


class Route(StrEnum):
    """The way that rows go to the org; each has its delivery at the edge."""

    LEADS = "leads"
    REDEMPTIONS = "redemptions"


class Corrector(StrEnum):
    """Who may put other values into a row: staff at the screen, or whoever has the shell."""

    STAFF = "staff"
    SHELL = "shell"


@dataclass(frozen=True, slots=True)
class Correction:
    """By whom the rows of a kind may be corrected, and what a correction may not do."""

    by: frozenset[Corrector]
    rules: CorrectionRules


@dataclass(frozen=True, slots=True, kw_only=True)
class RowKind:
    """All that the code knows of one kind of rows.

    Attributes:
        name: in the outbox, in exports and in JSON; it never changes.
        key_field: the field of a row's body that carries the row's id.
        moments: the fields that say when it was captured.
        label: an English word for people; the screen translates it.
        pace: how soon its rows must go.
        route: the way they go.
        correction: None where nobody may correct a row, as with a fact.
        known_fields: those that every shop's org has; any others are the shop's own, and
            the org may lack them. None where a shop adds none.
        purgeable: an unsent row may be forgotten once it stands in an export.
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

    def correction_by(self, who: Corrector) -> CorrectionRules | None:
        """The rules for `who`; None for who may not."""
        return self.correction.rules if self.correction and who in self.correction.by else None


@dataclass(frozen=True, slots=True)
class RowKinds:
    """A table of kinds. The outbox may hold others, which a newer version has left there."""

    kinds: tuple[RowKind, ...]

    def __iter__(self) -> Iterator[RowKind]:
        return iter(self.kinds)

    def find(self, name: str) -> RowKind | None:
        """None for a kind that this version does not know."""
        return next((kind for kind in self.kinds if kind.name == name), None)


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
)
# A fact: nothing to correct, nobody's data in it, and its offer's limit counts it.
REDEMPTION = RowKind(
    name="redemption",
    key_field="Redemption_Key__c",
    label="Redemption",
    pace=Pace.PROMPT,
    route=Route.REDEMPTIONS,
    moments=("Redeemed_At__c",),
)
ROW_KINDS = RowKinds((LEAD, REDEMPTION))
