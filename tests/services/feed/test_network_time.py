"""The kernel's word about time servers counts only for the clock that it speaks of."""

from __future__ import annotations

import ctypes
import time

import pytest

from kiosk.services.feed import network_time
from kiosk.services.feed.network_time import is_kept_by_ntp


class Kernel:
    def __init__(self, state, status):
        self.state, self.status = state, status

    def adjtimex(self, pointer):
        pointer._obj.status, pointer._obj.seconds = self.status, int(time.time())
        return self.state


@pytest.mark.parametrize(
    ("state", "status", "off", "kept"),
    [(0, 0x2001, 0, True), (0, 0x2001, 365 * 86_400, False), (5, 0x41, 0, False),
     (0, 0x40, 0, False), (-1, 0, 0, False)],
)  # fmt: skip
def test_a_clock_is_kept_if_the_kernel_says_so_of_it(monkeypatch, state, status, off, kept):
    monkeypatch.setattr(network_time.sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: Kernel(state, status))
    assert is_kept_by_ntp(time.time() + off) is kept


def test_the_real_kernel_answers_for_no_other_clock():
    assert isinstance(is_kept_by_ntp(time.time()), bool)
    assert not is_kept_by_ntp(time.time() + 365 * 86_400)
