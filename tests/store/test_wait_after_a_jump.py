"""A clock that jumps back makes the wait after wrong PINs begin anew, and neither end nor last."""

from __future__ import annotations

from kiosk.store.staff import StaffStore
from tests.support.store_harness import KEY, open_database


def test_after_a_jump_back_the_wait_begins_anew(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    staff = StaffStore(connection)
    for _ in range(3):
        staff.begin_try(1_000_000.0)
    assert staff.wait_left(1_000_010.0) == 20.0
    assert staff.wait_left(500.0) == 30.0
    assert staff.wait_left(520.0) == 10.0
    assert staff.wait_left(530.0) == 0.0
    connection.close()
