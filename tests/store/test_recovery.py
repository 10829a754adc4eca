"""Of a damaged database everything around the damage comes back, and nothing is invented."""

from __future__ import annotations

import random
import statistics
import uuid

import pytest

from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox
from kiosk.store.recovery import recover
from tests.support.store_harness import KEY, open_database

pytestmark = pytest.mark.slow

PAGE = 4096
RNG = random.Random(7)
ROWS = {
    key: b'{"key":"%b"}' % key.encode() + b" " * 300
    for key in (str(uuid.UUID(int=RNG.getrandbits(128), version=4)) for _ in range(1500))
}


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    file = tmp_path_factory.mktemp("lost") / "kiosk.db"
    connection = open_database(file, KEY)
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO outbox (id, kind, body, state, created) VALUES (?, 'lead', ?, 'pending', 1)",
        ROWS.items(),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return file.read_bytes()


def found(result):
    return {row["id"]: row["body"] for row in result.rows("outbox")}


def test_a_sound_file_comes_back_whole(tmp_path, written):
    (tmp_path / "kiosk.db").write_bytes(written)
    result = recover(tmp_path / "kiosk.db", KEY)
    assert found(result) == ROWS
    assert result.unreadable == 0


def test_around_a_damaged_page_the_rest_comes_back(tmp_path, written):
    """A page in the middle of the tree takes the pages below it along; there are few of these."""
    losses = []
    # The first pages hold the schema, without which nothing is found.
    for page in range(10, len(written) // PAGE, 12):
        damaged = bytearray(written)
        damaged[page * PAGE + 77] ^= 0xFF
        file = tmp_path / "kiosk.db"
        file.write_bytes(damaged)
        result = recover(file, KEY)
        assert found(result).items() <= ROWS.items()
        losses.append(len(ROWS) - len(result.rows("outbox")))
        assert (losses[-1] == 0) or result.unreadable > 0
        assert file.read_bytes() == bytes(damaged)
    assert statistics.median(losses) <= 15
    assert max(losses) < len(ROWS)


def test_what_was_sent_is_not_recovered(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    Outbox(connection).add("a1", "lead", b"{}", 1.0)
    connection.execute("UPDATE outbox SET state = 'sent', body = NULL")
    connection.close()
    assert recover(tmp_path / "kiosk.db", KEY).rows("outbox") == ()


def test_another_key_is_told_with_the_remedy(tmp_path, written):
    (tmp_path / "kiosk.db").write_bytes(written)
    with pytest.raises(StoreError, match="needs the key under which it was written"):
        recover(tmp_path / "kiosk.db", b"x" * 32)
