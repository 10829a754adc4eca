"""The doctor says whether pictures and logins are shut in, and what to do if they are not."""

from __future__ import annotations

from functools import partial

import pytest

from kiosk.checks import apart
from kiosk.checks.apart import check_apart
from kiosk.core.counter.health import Level
from tests.support import hostile_helper

pytestmark = pytest.mark.slow


def test_shut_in_processes_are_fine():
    assert check_apart().verdict is Level.OK


def test_a_kernel_that_refuses_the_filter_is_a_warning(monkeypatch):
    unfiltered = partial(apart.HelperProcess, hostile_helper.PROGRAM, ("unfiltered",))
    monkeypatch.setattr(apart, "HelperProcess", lambda *_: unfiltered())
    line = check_apart()
    assert line.verdict is Level.WARN
    assert "the test refuses it" in line.found
    assert "seccomp" in line.remedy


def test_a_process_that_cannot_start_is_a_failure():
    line = check_apart("kiosk.helpers.nothing_of_this_name")
    assert line.verdict is Level.FAIL
    assert "ended with code 1" in line.found
