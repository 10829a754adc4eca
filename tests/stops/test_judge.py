"""What is good and what is bad about an end."""

from __future__ import annotations

import signal

import pytest

from tests.stops.judge import Ended, Wrong, wrong_with
from tests.stops.plan import Stop, When

EARLY, LATE = Stop(When.BUILDING, 0.0, signal.SIGINT), Stop(When.LIVE, 0.0)
GOOD = "2026-11-29 23:23:41,144 INFO kiosk.services.feed.feed: the feed is live. \n"
WORSE = GOOD.replace("INFO", "CRITICAL")


@pytest.mark.parametrize(
    ("stop", "ended", "wrong"),
    [
        (LATE, Ended(0, 4.9, GOOD), []),
        (EARLY, Ended(-signal.SIGINT, 0.1, ""), []),
        (EARLY, Ended(0, 0.1, ""), []),
        (EARLY, Ended(-signal.SIGTERM, 0.1, ""), [Wrong.CODE]),
        (LATE, Ended(-signal.SIGTERM, 0.1, GOOD), [Wrong.CODE]),
        (LATE, Ended(1, 0.1, GOOD), [Wrong.CODE]),
        (LATE, Ended(0, 5.1, GOOD), [Wrong.LATE]),
        (LATE, Ended(-signal.SIGSEGV, 0.1, GOOD), [Wrong.CRASHED]),
        (LATE, Ended(0, 0.1, GOOD + "Fatal Python error: Aborted\n"), [Wrong.CRASHED]),
        (LATE, Ended(0, 0.1, "Traceback (most recent call last):\n"), [Wrong.TRACEBACK]),
        (LATE, Ended(0, 0.1, "Exception ignored in: <function>\n"), [Wrong.TRACEBACK]),
        (LATE, Ended(1, 4.5, "Timeout (0:00:04)!\n"), [Wrong.TRACEBACK, Wrong.CODE]),
        (LATE, Ended(0, 0.1, WORSE), [Wrong.TRACEBACK]),
        (LATE, Ended(-signal.SIGKILL, 30.0, GOOD), [Wrong.LATE, Wrong.CODE]),
    ],
)
def test_each_bad_end_has_its_name(stop, ended, wrong):
    assert list(wrong_with(stop, ended)) == wrong
