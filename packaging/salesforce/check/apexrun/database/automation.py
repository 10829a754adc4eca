"""What the org's own automation does to leads, beside the package."""

from __future__ import annotations

from apexrun.database.session import Session
from apexrun.knobs import Knobs
from apexrun.values.faults import ApexError
from apexrun.values.kinds import Record

POISON = "Poison"


class Automation:
    """A trigger of the org's own on Lead: it asks queries, and stumbles over some names."""

    def __init__(self, knobs: Knobs, session: Session) -> None:
        self._knobs = knobs
        self._session = session

    def before_insert(self, name: str, records: list[Record]) -> None:
        """Raises what the org's trigger raises, for all records of the chunk."""
        if name != "Lead":
            return
        if self._knobs.lead_queries:
            self._session.limits.use("queries", self._knobs.lead_queries)
        names = (str(record.fields.get("LastName")) for record in records)
        if self._knobs.poison and any(name.startswith(POISON) for name in names):
            raise ApexError("NullPointerException", "the org's own trigger")
