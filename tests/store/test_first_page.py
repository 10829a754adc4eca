"""A database whose first page is damaged gives back what its other pages hold."""

from __future__ import annotations

import random
import shutil
from contextlib import closing

import pytest

from kiosk.store import sqlite
from kiosk.store.cipher_pages import PAGE, SALT
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox
from kiosk.store.recovery import recover
from tests.support.store_harness import KEY, open_database

OTHER_KEY = b"x" * 32
BITS = [0, 77, SALT * 8 - 1, SALT * 8, 100 * 8, 112 * 8, (PAGE - 80) * 8, (PAGE - 64) * 8]
BITS += random.Random(4).sample(range(PAGE * 8), 12)


def ids(first, past):
    return [f"{number:08x}-0000-4000-8000-000000000000" for number in range(first, past)]


def add(connection, keys):
    for key in keys:
        body = b'{"Kiosk_Lead_Id__c":"%b","LastName":"%b"}' % (key.encode(), b"x" * 300)
        assert Outbox(connection).add(key, "lead", body, 1.0)


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The content of a database of sixty leads."""
    file = tmp_path_factory.mktemp("written") / "kiosk.db"
    with closing(open_database(file, KEY)) as connection:
        add(connection, ids(0, 60))
    return file.read_bytes()


@pytest.fixture
def damaged(tmp_path, written):
    def with_flipped(*bits):
        content = bytearray(written)
        for bit in bits:
            content[bit // 8] ^= 1 << bit % 8
        (tmp_path / "kiosk.db").write_bytes(content)
        return tmp_path / "kiosk.db"

    return with_flipped


def found(result):
    return sorted(row["id"] for row in result.rows("outbox"))


@pytest.mark.parametrize("bit", BITS)
def test_one_flipped_bit_loses_nothing_and_says_nothing_of_its_own(damaged, bit, capfd):
    file = damaged(bit)
    before = file.read_bytes()
    result = recover(file, KEY)
    assert (found(result), result.unreadable) == (ids(0, 60), 0)
    assert file.read_bytes() == before
    assert capfd.readouterr().err == ""


def test_with_the_first_page_gone_the_rest_still_comes_back(tmp_path, written):
    file = tmp_path / "kiosk.db"
    file.write_bytes(written[:SALT] + bytes(PAGE - SALT) + written[PAGE:])
    assert found(recover(file, KEY)) == ids(0, 60)


def test_what_stands_in_the_log_alone_comes_back_too(tmp_path):
    file, copy = tmp_path / "kiosk.db", tmp_path / "copy.db"
    with closing(open_database(file, KEY)) as connection:
        add(connection, ids(0, 60))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        add(connection, ids(60, 90))
        shutil.copy(file, copy)
        shutil.copy(tmp_path / "kiosk.db-wal", tmp_path / "copy.db-wal")
    content = bytearray(copy.read_bytes())
    content[1000] ^= 1
    copy.write_bytes(content)
    assert found(recover(copy, KEY)) == ids(0, 90)


def lists(file):
    """The pages behind the first that hold the list of tables."""
    with closing(sqlite.connect_encrypted(file, KEY)) as connection:
        found = connection.execute("SELECT max(rootpage) FROM sqlite_master").fetchone()[0]
        roots = {root for (root,) in connection.execute("SELECT rootpage FROM sqlite_master")}
    return [page for page in range(2, found + 1) if page not in roots]


def test_tables_that_the_list_has_lost_are_counted(damaged, written):
    """The list is put together from what is whole of it."""
    pages = lists(damaged())
    flipped = [(page - 1) * PAGE * 8 + 9 for page in pages]
    result = recover(damaged(1000, flipped[-1]), KEY)
    assert result.unreadable > 0
    with pytest.raises(StoreError, match="the key is right"):
        recover(damaged(1000, *flipped), KEY)


@pytest.mark.parametrize("bits", [(), (77,), (1000,)])
def test_another_key_is_told_from_damage(damaged, bits):
    with pytest.raises(StoreError, match="needs the key under which it was written"):
        recover(damaged(*bits), OTHER_KEY)
