"""A helper that dies, hangs or lies costs one answer, and never the kiosk's time or memory."""

from __future__ import annotations

import os
import signal

import pytest

from kiosk.apart.process import HelperError, HelperProcess
from tests.support.hostile_helper import PROGRAM

pytestmark = pytest.mark.slow


def ask(helper: HelperProcess, code: str, within_s: float = 20.0) -> bytes:
    return helper.ask(b"#\n" + code.encode(), longest=1000, within_s=within_s)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("os._exit(7)", "ended with code 7"),
        ("LIBC.abort()", "ended by SIG"),
        ("import ctypes; ctypes.string_at(1)", "ended by SIGSEGV"),
        ("os.write(1, b'\\xff\\xff\\xff\\xff')", "more than was asked for"),
        ("os.write(1, b'\\0\\0\\0\\x09half'); os._exit(0)", "ended with code 0"),
        ("while True: pass", "not answer in time"),
        ("while True: time.monotonic()", "not answer in time"),
        ("os.write(1, b'\\0\\0\\0\\x09half')\nwhile True: pass", "not answer in time"),
    ],
)
def test_whatever_it_does_the_kiosk_hears_one_line(code, told):
    with HelperProcess(PROGRAM) as helper:
        helper.unlocked()
        patience = 0.5 if "True" in code else 20.0
        with pytest.raises(HelperError, match=told):
            ask(helper, code, patience)
        with pytest.raises(HelperError):
            ask(helper, "0")


def test_memory_is_limited():
    with HelperProcess(PROGRAM) as helper:
        assert ask(helper, "x = bytes(2 * 10**9)") == b"MemoryError()"


def test_one_that_takes_no_input_is_given_up():
    with HelperProcess(PROGRAM) as helper:
        helper.unlocked()
        os.kill(helper._process.pid, signal.SIGSTOP)
        with pytest.raises(HelperError, match="in time"):
            helper.ask(bytes(20_000_000), longest=10, within_s=0.5)


def test_one_that_cannot_start_is_told():
    with (
        HelperProcess(PROGRAM, ("stillborn",)) as helper,
        pytest.raises(HelperError, match="code 3"),
    ):
        helper.unlocked()


def test_it_ends_with_the_kiosk():
    helper = HelperProcess(PROGRAM)
    helper.unlocked()
    helper._process.stdin.close()
    assert helper._process.wait(20) == 0
    helper._process.stdout.close()
