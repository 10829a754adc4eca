"""The audit trail: records what commands do, and prints it for `kiosk staff log`."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.answers import answered, say, say_json, say_table, utc
from kiosk.commands.session import CommandSession, reading
from kiosk.store.audit import AuditTrail

COMMAND_LINE = "command line"
_DAY_S = 86_400.0


def noted(session: CommandSession, what: str, about: str = "") -> None:
    """Record in the audit trail what the command did. Raises StoreError."""
    AuditTrail(session.connection).add(datetime.now(UTC), COMMAND_LINE, what, about)


def show_audit(config: Path | None, days: float, *, as_json: bool) -> int:
    """Print the audit trail of the last `days` days and return the exit code.

    JSON keys: `entries`, newest first (`at`, ISO 8601 UTC; `staff`, `what`, `about`).
    """

    def command() -> int:
        since = datetime.fromtimestamp(max(time.time() - days * _DAY_S, 0.0), UTC)
        with reading(config) as session:
            entries = AuditTrail(session.connection).since(since)
        rows: list[tuple[str, ...]] = [
            (utc(one.at.timestamp()), one.staff, one.what, one.about) for one in entries
        ]
        if as_json:
            keys = ("at", "staff", "what", "about")
            say_json({"entries": [dict(zip(keys, row, strict=True)) for row in rows]})
        elif rows:
            say_table(("AT", "STAFF", "WHAT", "ABOUT"), rows)
        else:
            say("nothing was done in that time")
        return 0

    return answered(command)
