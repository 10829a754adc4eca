"""The schema, as steps that are only ever added to: step n brings version n-1 to n."""

from __future__ import annotations

STEPS: tuple[str, ...] = (
    """
    CREATE TABLE offer (id TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE withdrawn (id TEXT PRIMARY KEY, modified INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE board (only INTEGER PRIMARY KEY CHECK (only = 1), as_of TEXT);
    CREATE TABLE outbox (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        body BLOB,
        state TEXT NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        created REAL NOT NULL,
        next_attempt REAL NOT NULL DEFAULT 0,
        salesforce_id TEXT,
        error_code TEXT
    ) WITHOUT ROWID;
    CREATE INDEX outbox_due ON outbox (next_attempt) WHERE state IN ('pending', 'sending')
    """,
    """
    CREATE TABLE snapshot (only INTEGER PRIMARY KEY CHECK (only = 1), as_of INTEGER NOT NULL)
    """,
    """
    CREATE TABLE loss (file TEXT PRIMARY KEY, at REAL NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID
    """,
    """
    CREATE TABLE consent_text (
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        text TEXT NOT NULL,
        issued REAL NOT NULL,
        PRIMARY KEY (version, language)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE staff (
        name TEXT PRIMARY KEY,
        pin_hash TEXT NOT NULL,
        set_at REAL NOT NULL,
        last_entry REAL
    ) WITHOUT ROWID;
    CREATE TABLE staff_attempts (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        failed INTEGER NOT NULL,
        at REAL NOT NULL
    )
    """,
)
