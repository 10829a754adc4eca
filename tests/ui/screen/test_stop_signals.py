"""A signal is told by the event loop, once, and by nobody else."""

from __future__ import annotations

import os
import signal

import pytest

from kiosk.ui.screen.stop_signals import StopSignals

NUMBERS = (signal.SIGINT, signal.SIGTERM)


@pytest.fixture
def told(qapp):
    """Signals are what they were, afterwards."""
    before = {number: signal.getsignal(number) for number in NUMBERS}
    with StopSignals() as signals:
        yield signals
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", NUMBERS)
def test_one_that_comes_before_the_loop_runs_is_told_by_it(told, qtbot, number):
    heard = []
    told.to_stop.connect(lambda: heard.append(number))
    os.kill(os.getpid(), number)
    # Python's own handlers have run by now.
    assert signal.getsignal(number) is not signal.SIG_IGN
    assert heard == []
    qtbot.waitUntil(lambda: heard == [number])


def test_more_of_them_tell_no_more(told, qtbot, qapp):
    heard = []
    told.to_stop.connect(lambda: heard.append("stop"))
    for _ in range(5):
        os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(heard))
    os.kill(os.getpid(), signal.SIGTERM)
    qapp.processEvents()
    assert heard == ["stop"]


def test_whoever_stops_already_is_not_told_again(qapp):
    before = {number: signal.getsignal(number) for number in NUMBERS}
    with StopSignals() as signals:
        heard = []
        signals.to_stop.connect(lambda: heard.append("stop"))
    for number in NUMBERS:
        os.kill(os.getpid(), number)
    qapp.processEvents()
    for number, handler in before.items():
        signal.signal(number, handler)
    assert heard == []


def test_a_flood_of_them_stops_nobody(told, qtbot):
    """More than the socket holds, while nobody reads it."""
    heard = []
    told.to_stop.connect(lambda: heard.append("stop"))
    for _ in range(3_000):
        os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: heard == ["stop"])
