"""Opening a data folder is one at a time; who waits too long is told by what."""

from __future__ import annotations

import errno
import fcntl
import os
from pathlib import Path

import pytest

from kiosk.store import opening_lock
from kiosk.store.faults import StoreError
from kiosk.store.kiosk_lock import AlreadyRunningError, KioskLock, is_running
from kiosk.store.opening_lock import opening


def hold_open(folder):
    with opening(folder):
        pass


def open_files():
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


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


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EIO, errno.ENOSPC, errno.EROFS])
@pytest.mark.parametrize("take", [KioskLock, is_running, hold_open])
def test_a_disk_that_cannot_lock_is_told_and_blamed_on_no_other_process(
    tmp_path, monkeypatch, number, take
):
    handles = open_files()

    def refuse(_handle, _how):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(StoreError, match=os.strerror(number)) as told:
        take(tmp_path)
    assert not isinstance(told.value, AlreadyRunningError)
    assert str(tmp_path) in str(told.value)
    assert open_files() == handles
