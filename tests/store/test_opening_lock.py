"""Opening a data folder is one at a time; who waits too long is told by what."""

from __future__ import annotations

import pytest

from kiosk.store import opening_lock
from kiosk.store.database import StoreError
from kiosk.store.opening_lock import opening


def test_one_that_stays_open_is_named_to_those_who_wait(tmp_path, monkeypatch):
    monkeypatch.setattr(opening_lock, "_PATIENCE_S", 0.0)
    with (
        opening(tmp_path),
        pytest.raises(StoreError, match="another process") as told,
        opening(tmp_path),
    ):
        pass
    assert str(tmp_path) in str(told.value)


def test_after_it_the_next_one_may(tmp_path):
    for _ in range(2):
        with opening(tmp_path):
            pass
