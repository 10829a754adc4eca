"""Files are whole or not there, their owner's alone, and never written through a link."""

from __future__ import annotations

import os

import pytest

from kiosk.store import durable
from kiosk.store.faults import StoreError
from kiosk.store.files import write_durably


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path):
    file = tmp_path / "deep" / "er" / "file"
    for data in (b"old", b"new"):
        write_durably(file, data)
        assert file.read_bytes() == data
    assert [one.name for one in file.parent.iterdir()] == ["file"]
    assert file.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "deep").stat().st_mode & 0o777 == 0o700


def test_a_link_is_replaced_and_what_it_points_to_is_left_alone(tmp_path):
    (tmp_path / "target").write_bytes(b"somebody's")
    (tmp_path / "file").symlink_to(tmp_path / "target")
    write_durably(tmp_path / "file", b"new")
    assert (tmp_path / "target").read_bytes() == b"somebody's"
    assert not (tmp_path / "file").is_symlink()


def test_a_disk_that_refuses_leaves_the_old_file_and_no_rest(tmp_path, monkeypatch):
    write_durably(tmp_path / "file", b"old")

    def refuse(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StoreError, match="No space left"):
        write_durably(tmp_path / "file", b"new")
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"old"


@pytest.mark.parametrize(("number", "passes"), [(22, True), (95, True), (5, False)])
def test_a_folder_that_cannot_be_synced_is_no_fault_of_ours(tmp_path, monkeypatch, number, passes):
    def refuse(_handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    if passes:
        durable.sync_folder(tmp_path)
        return
    with pytest.raises(OSError, match="Input/output error"):
        durable.sync_folder(tmp_path)
