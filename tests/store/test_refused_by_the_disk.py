"""What the disk refuses is told in one line that names the file, and takes nothing along."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.store.database import DATABASE
from kiosk.store.database_key import KEY_FILE, database_key
from kiosk.store.faults import StoreError
from kiosk.store.files import write_durably
from kiosk.store.kiosk_lock import KioskLock
from kiosk.store.open_store import open_store
from kiosk.store.recovery import recover
from kiosk.store.sealing import make_key_pair, seal, unseal
from kiosk.store.secrets import SecretError
from kiosk.store.setting_aside import set_aside
from tests.support.store_harness import KEY, open_database

NOW = datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)


@pytest.fixture
def in_the_way(tmp_path):
    """A file where a folder should be."""
    file = tmp_path / "in the way"
    file.write_text("x")
    return file


@pytest.mark.parametrize(
    "work",
    [
        lambda folder: open_database(folder / DATABASE, KEY),
        lambda folder: write_durably(folder / "file", b"x"),
        KioskLock,
        lambda folder: make_key_pair(folder / "office"),
        lambda folder: recover(folder / DATABASE, KEY),
    ],
    ids=["database", "file", "lock", "key pair", "recovery"],
)
def test_a_folder_that_cannot_be_one_is_named(in_the_way, work):
    with pytest.raises(StoreError, match="in the way"):
        work(in_the_way)
    assert in_the_way.read_text() == "x"


@pytest.mark.parametrize(
    "work", [lambda file: seal(b"x", file), lambda file: unseal(b"x", file)], ids=["seal", "unseal"]
)
def test_a_key_file_that_is_not_there_is_named(tmp_path, work):
    with pytest.raises(SecretError, match=r"office.*No such file"):
        work(tmp_path / "office")


def test_a_folder_in_the_place_of_the_database_is_no_damaged_database(tmp_path):
    """It must not be set aside: nothing in it was ever a kiosk's."""
    (tmp_path / DATABASE).mkdir()
    with pytest.raises(StoreError, match=DATABASE):
        open_store(tmp_path, {}, NOW)
    assert (tmp_path / DATABASE).is_dir()


def test_a_database_that_cannot_be_set_aside_stays_where_it_is(tmp_path):
    file = tmp_path / DATABASE
    file.write_bytes(b"damaged")
    (tmp_path / f"{DATABASE}.lost-20261125T010203Z" / "taken").mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be set aside"):
        set_aside(file, KEY, "damaged", NOW)
    assert file.read_bytes() == b"damaged"


@pytest.mark.parametrize("content", [None, b"\xff\xfe", b"abc", b""])
def test_a_key_file_that_holds_no_key_is_named_and_not_replaced(tmp_path, content):
    file = tmp_path / KEY_FILE
    if content is None:
        file.mkdir(mode=0o700)
    else:
        file.write_bytes(content)
        file.chmod(0o600)
    with pytest.raises(SecretError, match=KEY_FILE):
        database_key({}, tmp_path)
    assert file.is_dir() if content is None else file.read_bytes() == content


def test_a_credential_that_is_no_text_is_named(tmp_path):
    (tmp_path / "database_key").write_bytes(b"\xff" * 64)
    with pytest.raises(SecretError, match="database_key"):
        database_key({"CREDENTIALS_DIRECTORY": str(tmp_path)}, tmp_path)
