"""The schema as an append-only list of steps: step n upgrades version n-1 to n."""

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
    ALTER TABLE outbox ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE outbox ADD COLUMN last_attempt REAL;
    ALTER TABLE outbox ADD COLUMN settled REAL;
    ALTER TABLE outbox ADD COLUMN exported REAL;
    ALTER TABLE outbox ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE outbox ADD COLUMN sentence TEXT NOT NULL DEFAULT '';
    ALTER TABLE outbox ADD COLUMN fields TEXT NOT NULL DEFAULT '';
    ALTER TABLE outbox ADD COLUMN matches TEXT NOT NULL DEFAULT '';
    CREATE INDEX outbox_age ON outbox (state, created);
    CREATE INDEX outbox_queue ON outbox (kind, created) WHERE state IN ('pending', 'sending');
    CREATE TABLE channel (
        kind TEXT PRIMARY KEY,
        code TEXT NOT NULL,
        sentence TEXT NOT NULL,
        alarm INTEGER NOT NULL,
        since REAL NOT NULL,
        again REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE feed (only INTEGER PRIMARY KEY CHECK (only = 1), body BLOB NOT NULL)
    """,
    """
    CREATE TABLE store_key (
        generation INTEGER PRIMARY KEY,
        key BLOB NOT NULL,
        current INTEGER NOT NULL
    );
    CREATE TABLE voucher_serial (only INTEGER PRIMARY KEY CHECK (only = 1), last INTEGER NOT NULL);
    CREATE TABLE past_offer (
        place INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        body BLOB NOT NULL
    );
    CREATE TABLE redemption (
        key TEXT PRIMARY KEY,
        event TEXT NOT NULL CHECK (event IN ('redeemed', 'refused', 'undone')),
        kind TEXT NOT NULL,
        outcome TEXT NOT NULL,
        offer_id TEXT NOT NULL,
        offer_number TEXT NOT NULL,
        title TEXT NOT NULL,
        voucher TEXT NOT NULL,
        staff TEXT NOT NULL,
        at REAL NOT NULL,
        offline INTEGER NOT NULL,
        undoes TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        undone INTEGER NOT NULL DEFAULT 0,
        conflict TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX voucher_once ON redemption (voucher)
        WHERE event = 'redeemed' AND undone = 0 AND voucher <> '';
    CREATE UNIQUE INDEX undone_once ON redemption (undoes) WHERE event = 'undone';
    CREATE INDEX redemption_of_offer ON redemption (offer_id, offline)
        WHERE event = 'redeemed' AND undone = 0;
    CREATE INDEX redemption_at ON redemption (at, event);
    CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at REAL NOT NULL,
        staff TEXT NOT NULL,
        what TEXT NOT NULL,
        about TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX audit_at ON audit (at)
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
    """
    ALTER TABLE outbox ADD COLUMN body_sum INTEGER;
    CREATE TRIGGER outbox_body_sum AFTER UPDATE OF body ON outbox
        WHEN NEW.body IS NOT OLD.body AND NEW.body_sum IS OLD.body_sum AND OLD.body_sum IS NOT NULL
        BEGIN UPDATE outbox SET body_sum = NULL WHERE id = NEW.id; END
    """,
    """
    ALTER TABLE channel ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE channel ADD COLUMN notes TEXT NOT NULL DEFAULT ''
    """,
    """
    ALTER TABLE outbox ADD COLUMN reading TEXT
    """,
    """
    CREATE TABLE staff_attempt (
        name TEXT NOT NULL,
        lane TEXT NOT NULL,
        failed INTEGER NOT NULL,
        boot TEXT NOT NULL,
        at REAL NOT NULL,
        PRIMARY KEY (name, lane)
    ) WITHOUT ROWID;
    INSERT INTO staff_attempt (name, lane, failed, boot, at)
        SELECT staff.name, 'name', staff_attempts.failed, '', 0 FROM staff, staff_attempts
        WHERE staff_attempts.failed > 0;
    DROP TABLE staff_attempts;
    CREATE TABLE staff_badge (name TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE) WITHOUT ROWID
    """,
    """
    ALTER TABLE outbox ADD COLUMN handed REAL;
    CREATE INDEX outbox_handed ON outbox (kind, handed) WHERE state = 'handed'
    """,
    """
    CREATE TABLE device (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        seed BLOB,
        next_seed BLOB,
        boot INTEGER NOT NULL DEFAULT 0,
        url TEXT NOT NULL DEFAULT '',
        kiosk TEXT NOT NULL DEFAULT '',
        store TEXT NOT NULL DEFAULT '',
        order_serial INTEGER NOT NULL DEFAULT 0,
        undone_serial INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE worker_key (place INTEGER PRIMARY KEY, public BLOB NOT NULL UNIQUE)
    """,
    """
    CREATE TABLE replay (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        channel TEXT NOT NULL,
        id NOT NULL
    )
    """,
    """
    CREATE TABLE stat_count (
        day TEXT NOT NULL,
        hour INTEGER NOT NULL,
        number TEXT NOT NULL,
        variant TEXT NOT NULL,
        what TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (day, hour, number, variant, what)
    ) WITHOUT ROWID;
    CREATE TABLE stat_undated (
        boot TEXT NOT NULL,
        stretch INTEGER NOT NULL,
        number TEXT NOT NULL,
        variant TEXT NOT NULL,
        what TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (boot, stretch, number, variant, what)
    ) WITHOUT ROWID;
    CREATE TABLE stat_total (
        day TEXT NOT NULL,
        number TEXT NOT NULL,
        what TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (day, number, what)
    ) WITHOUT ROWID;
    CREATE TABLE stat_day (day TEXT PRIMARY KEY, closed REAL NOT NULL) WITHOUT ROWID
    """,
)
