"""What lies on the disk is its owner's alone, also where it was not before; links are refused."""

from __future__ import annotations

import os
from contextlib import closing

import pytest

from kiosk.store.database import DATABASE
from kiosk.store.database_key import KEY_FILE, database_key
from kiosk.store.faults import StoreError
from kiosk.store.outbox import Outbox
from kiosk.store.sealing import make_key_pair
from kiosk.store.secrets import SecretError, private_key
from tests.support.store_harness import KEY, open_database


def rights(path) -> str:
    return oct(path.stat().st_mode & 0o777)


def test_a_database_and_its_folder_become_private_when_they_are_opened(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    with closing(open_database(folder / DATABASE, KEY)) as connection:
        Outbox(connection).add("1", "lead", b"{}", 1.0)
        for file in folder.iterdir():
            file.chmod(0o644)
        folder.chmod(0o755)
        with closing(open_database(folder / DATABASE, KEY)):
            assert rights(folder) == "0o700"
            files = {file.name: rights(file) for file in folder.iterdir()}
            assert files == dict.fromkeys(files, "0o600")
            assert f"{DATABASE}-wal" in files


@pytest.mark.parametrize("mask", [0, 0o22, 0o77])
def test_a_new_database_is_private_under_every_mask(tmp_path, mask):
    before = os.umask(mask)
    try:
        with closing(open_database(tmp_path / "new" / DATABASE, KEY)) as connection:
            Outbox(connection).add("1", "lead", b"{}", 1.0)
            made = {file.name: rights(file) for file in (tmp_path / "new").iterdir()}
    finally:
        os.umask(before)
    assert made == dict.fromkeys(made, "0o600")


def test_a_folder_that_all_share_keeps_its_rights(tmp_path):
    tmp_path.chmod(0o1777)
    with closing(open_database(tmp_path / DATABASE, KEY)):
        assert tmp_path.stat().st_mode & 0o7777 == 0o1777
        assert rights(tmp_path / DATABASE) == "0o600"


@pytest.fixture
def elsewhere(tmp_path):
    file = tmp_path / "elsewhere"
    file.touch(0o600)
    file.write_text("ab" * 32)
    return file


def test_a_link_where_a_key_belongs_is_refused(tmp_path, elsewhere):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / KEY_FILE).symlink_to(elsewhere)
    with pytest.raises(SecretError, match="is a link"):
        database_key({}, folder)
    with pytest.raises(SecretError, match="is a link"):
        private_key({}, str(folder / KEY_FILE))
    elsewhere.unlink()
    with pytest.raises(SecretError, match="is a link"):
        database_key({}, folder)


def test_a_pipe_where_a_key_belongs_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / KEY_FILE, 0o600)
    with pytest.raises(SecretError, match="no regular file"):
        database_key({}, tmp_path)
    with pytest.raises(SecretError, match="no regular file"):
        private_key({}, str(tmp_path / KEY_FILE))


def test_a_new_pair_of_keys_is_not_written_through_a_link(tmp_path, elsewhere):
    (tmp_path / "export.key").symlink_to(elsewhere)
    with pytest.raises(StoreError, match="is there already"):
        make_key_pair(tmp_path / "export.key")
    assert elsewhere.read_text() == "ab" * 32
