"""Copies of a database that is looked at leave nothing behind, also after a power cut."""

from __future__ import annotations

from kiosk.store.replay import copied


def test_a_copy_that_a_power_cut_left_is_removed_and_one_in_use_stays(tmp_path):
    file = tmp_path / "kiosk.db"
    file.write_bytes(b"database")
    left = tmp_path / ".copy-left"
    left.mkdir()
    (left / "kiosk.db").write_bytes(b"old")
    with copied(file, tmp_path) as first, copied(file, tmp_path) as second:
        assert not left.exists()
        assert first.read_bytes() == second.read_bytes() == b"database"
    assert [one.name for one in tmp_path.iterdir()] == ["kiosk.db"]
