"""A kiosk with something on its board and keys for vouchers, made without a network."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.counter.store_key import StoreKey
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.open_store import open_store
from kiosk.store.store_keys import StoreKeyStore

TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1, title="Tea")
_KEY = StoreKey(1, bytes(range(32)), current=True)


def write_config(root: Path, more: str = "") -> Path:
    """Beside the folder whose disk is rebuilt; data in its `data`."""
    file = root.with_suffix(".toml")
    data = root / "data"
    file.write_text(f'[kiosk]\nid = "K-001"\nstore = "S-01"\ndata_dir = "{data}"\n{more}')
    return file


def open_shop(data: Path) -> None:
    now = datetime.now(UTC)
    with closing(open_store(data, {}, now)) as connection:
        OfferStore(connection).save(SavedBoard(Board.of([TEA]), now))
        StoreKeyStore(connection).replace([_KEY])


def write_leads(file: Path, count: int, note: str = "") -> str:
    """The file's name, for a command line."""
    leads = [
        {
            "last_name": f"Lovelace {file.stem} {number}",
            "email": "ada@example.org",
            "consent": True,
            "notes": note,
        }
        for number in range(count)
    ]
    file.write_text(json.dumps(leads))
    return str(file)
