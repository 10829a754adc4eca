"""A run that has not ended by itself is counted at the next start, with its cause."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.run_history import RunFigures, RunHistory, StopCause

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
AT = NOW.timestamp()


def test_a_run_that_has_ended_properly_is_not_counted():
    history = RunHistory().begun("b1", AT, "").ended().begun("b1", AT, "success")
    assert history.unclean == ()
    assert history.figures(NOW) == RunFigures()


@pytest.mark.parametrize(
    ("boot", "result", "cause"),
    [
        ("b2", "", StopCause.POWER),
        # What /run says is of this start of the computer.
        ("b2", "watchdog", StopCause.POWER),
        ("b1", "watchdog", StopCause.WATCHDOG),
        ("b1", "oom-kill", StopCause.MEMORY),
        ("b1", "signal", StopCause.CRASH),
        ("b1", "", StopCause.CRASH),
    ],
)
def test_why_a_run_was_cut_off(boot, result, cause):
    history = RunHistory().begun("b1", AT, "").begun(boot, AT, result)
    assert [one.cause for one in history.unclean] == [cause]


def test_seven_days_are_counted_and_the_file_stays_small():
    history = RunHistory()
    for hour in range(1_000):
        history = history.begun("b1", AT - hour, "watchdog" if hour % 2 else "")
    assert len(history.unclean) == 200
    assert history.figures(NOW) == RunFigures(200, 100)
    assert history.figures(NOW + timedelta(days=8)) == RunFigures()
