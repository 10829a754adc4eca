"""Governor limits: what a transaction may use, and has used."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from apexrun.values.faults import ApexError

_MESSAGES = {
    "queries": "Too many SOQL queries",
    "query_rows": "Too many query rows",
    "dml_statements": "Too many DML statements",
    "dml_rows": "Too many DML rows",
    "queued_jobs": "Too many queueable jobs added to the queue",
    "callouts": "Too many callouts",
}


@dataclass(frozen=True, slots=True)
class Most:
    """How much of each there may be in one transaction."""

    queries: int = 100
    query_rows: int = 50_000
    dml_statements: int = 150
    dml_rows: int = 10_000
    queued_jobs: int = 50
    callouts: int = 100


SYNCHRONOUS = Most()
ASYNCHRONOUS = replace(SYNCHRONOUS, queries=200, queued_jobs=1)


@dataclass(slots=True)
class Limits:
    most: Most = SYNCHRONOUS
    used: dict[str, int] = field(default_factory=dict)

    def use(self, name: str, count: int = 1) -> None:
        """Count it; raises LimitException, which no program catches, past the limit."""
        self.used[name] = self.count(name) + count
        most: int = getattr(self.most, name)
        if self.used[name] > most:
            message = f"{_MESSAGES[name]}: {self.used[name]}"
            raise ApexError("LimitException", message)

    def count(self, name: str) -> int:
        return self.used.get(name, 0)

    def copy(self) -> Limits:
        return Limits(self.most, dict(self.used))
