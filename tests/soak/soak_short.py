"""The short form of `make soak`: some visits of each kind, and a leak that must be found.

It watches for a minute and a half, so `make test` leaves it out; pytest runs it by its path.
"""

from __future__ import annotations

import shutil

import pytest

from tests.soak.judge import Verdict, judge
from tests.soak.run import TOGETHER, Soak

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb"),
]


def test_customers_staff_events_and_faults_come_and_go(tmp_path):
    soaked = Soak(TOGETHER, tmp_path, pace=4.0, once=True).run(3.0, 1.0, lambda _: None)
    assert soaked.failures == []
    done = soaked.samples[-1].done
    assert {kind for kind, times in done.items() if times} == {"event", "visit", "fault", "change"}
    last = soaked.records[-1].used
    assert last.pss_kb < last.rss_kb
    assert min(last.anonymous_kb, last.files, last.threads) > 0


def test_a_kiosk_that_keeps_something_of_each_event_is_found(tmp_path):
    soak = Soak("events", tmp_path, pace=4.0, sabotage="keep_each_event")
    samples = soak.run(0.7, 0.5, lambda _: None).samples
    judged = judge(samples, least_minutes=0.0, least_samples=3)
    assert judged.verdict is Verdict.GROWS
    assert judged.each_kb > 1.0, "20 KB are kept of each board, which some events share"
