"""What must not be in a support file, as far as this machine knows it: secrets, and people."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.core.delivery.row_kind import LEAD
from kiosk.core.form.lead import KIOSK_FIELDS
from kiosk.store import sqlite
from kiosk.store.database_key import KEY_FILE
from kiosk.store.keyring_secret import keyring_secret

_NAMES = (
    *("database_key", "salesforce_private_key", "salesforce_client_secret"),
    *("pusher_auth_token", "proxy_login"),
)
_LONGEST = 100_000
_MOST_ROWS = 3_000
_TELLING = re.compile(r"secret|passw|token|private|credential|_key$|cookie|auth", re.IGNORECASE)
# Fields of a lead that say who somebody is, among those that the kiosk sends itself.
_PERSONAL = frozenset({"FirstName", "LastName", "Email", "Phone", "Description"})


def known_secrets(environ: Mapping[str, str], files: Iterator[Path]) -> Iterator[str]:
    """Yield each secret that the kiosk could have used, whole; `files` hold private keys."""
    for name, value in environ.items():
        if name.startswith("KIOSK_SECRET_") or (_TELLING.search(name) and "SOCK" not in name):
            yield value
    for name in _NAMES:
        yield keyring_secret(environ, name)
    folder = environ.get("CREDENTIALS_DIRECTORY")
    if folder:
        with suppress(OSError):
            for file in sorted(Path(folder).iterdir()):
                yield _text(file)
    for file in files:
        yield _text(file)


def key_files(data: Path | None, named: str) -> Iterator[Path]:
    """Yield the files that hold a key: the database's, and the login's by the settings."""
    if data is not None:
        yield data / KEY_FILE
    if named:
        yield Path(named)


def known_people(connection: sqlite.Connection) -> Iterator[str]:
    """Yield what the store has of persons: customers, and staff. Raises sqlite.Error."""
    rows = connection.execute(
        "SELECT kind, body FROM outbox WHERE body IS NOT NULL ORDER BY created DESC LIMIT ?",
        (_MOST_ROWS,),
    )
    for kind, body in rows:
        yield from _persons(kind, body)
    for table, column in (("staff", "name"), ("audit", "staff"), ("redemption", "staff")):
        names = connection.execute(f"SELECT DISTINCT {column} FROM {table} LIMIT ?", (_MOST_ROWS,))  # noqa: S608
        yield from (str(name) for (name,) in names if name)


def store_secrets(connection: sqlite.Connection) -> Iterator[str]:
    """Yield the keys that lie in the store: vouchers', the device's. Raises sqlite.Error."""
    for table, column in (("store_key", "key"), ("device", "seed"), ("device", "next_seed")):
        with suppress(sqlite.Error):
            for (key,) in connection.execute(f"SELECT {column} FROM {table}"):  # noqa: S608
                if isinstance(key, bytes):
                    yield key.hex()


def _persons(kind: str, body: bytes) -> Iterator[str]:
    with suppress(ValueError, TypeError):
        row = json.loads(body)
        for name, value in row.items() if isinstance(row, dict) else ():
            if not isinstance(value, str) or not _is_personal(kind, name):
                continue
            yield value
            if name.endswith("Name"):
                yield from value.split()


def _is_personal(kind: str, field: str) -> bool:
    if kind == LEAD.name:
        return field in _PERSONAL or field not in KIOSK_FIELDS
    return field == "Staff__c"


def _text(file: Path) -> str:
    with suppress(OSError), file.open("rb") as opened:
        return opened.read(_LONGEST).decode("utf-8", "replace")
    return ""
