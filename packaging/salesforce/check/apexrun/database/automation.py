"""What the org's own automation does to leads and kiosks, beside the package."""

from __future__ import annotations

from apexrun.database.session import Session
from apexrun.knobs import Knobs
from apexrun.values.faults import ApexError
from apexrun.values.kinds import Record

POISON = "Poison"
# Of which objects the org has a trigger that throws, and at which field's value it stumbles.
_STUMBLES = {"Lead": "LastName", "Kiosk__c": "Version__c"}


class Automation:
    """Triggers of the org's own: one on Lead asks queries, and some stumble over a value."""

    def __init__(self, knobs: Knobs, session: Session) -> None:
        self._knobs = knobs
        self._session = session

    def before_insert(self, name: str, records: list[Record]) -> None:
        """Raises what the org's trigger raises, for all records of the chunk."""
        if name == "Lead" and self._knobs.lead_queries:
            self._session.limits.use("queries", self._knobs.lead_queries)
        self.before_update(name, records)

    def before_update(self, name: str, records: list[Record]) -> None:
        """Raises what the org's trigger raises, for all records of the chunk."""
        if not self._knobs.poison or name not in _STUMBLES:
            return
        values = (str(record.fields.get(_STUMBLES[name])) for record in records)
        if any(value.startswith(POISON) for value in values):
            raise ApexError("NullPointerException", "the org's own trigger")
