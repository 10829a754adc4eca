"""When a picture is asked for again, by a clock that the test holds."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.wall.picture_schedule import PicturePace, Schedule

PACE = PicturePace()


def schedule(**ages: float | None) -> Schedule:
    made = Schedule(PACE, random.Random(1))
    made.want(ages, 0)
    return made


def test_what_is_missing_is_due_at_once_and_what_is_kept_after_a_day():
    made = schedule(missing=None, fresh=0, old=PACE.recheck, half=PACE.recheck / 2)
    assert made.due(0) == ["missing", "old"]
    assert made.due(PACE.recheck / 2) == ["missing", "old", "half"]
    assert made.due(PACE.recheck) == ["missing", "fresh", "old", "half"]


def test_a_clock_that_was_set_back_puts_nothing_off_for_long():
    assert schedule(future=-10 * PACE.recheck).due(0) == ["future"]


def test_failing_pauses_grow_and_a_dead_network_is_tried_more_often():
    for reached, longest in ((True, PACE.longest_failing), (False, PACE.longest_unreached)):
        made = schedule(a=None)
        pauses = [made.failed("a", 0, reached=reached) for _ in range(30)]
        assert 0.8 * PACE.first_retry <= pauses[0] <= 1.2 * PACE.first_retry
        assert pauses[1] > 1.3 * pauses[0]
        assert 0.8 * longest <= pauses[-1] <= 1.2 * longest


def test_a_busy_board_undoes_no_waiting_and_what_left_it_is_forgotten():
    made = schedule(a=None)
    made.failed("a", 0, reached=True)
    made.want({"a": None, "b": None}, 1)
    assert made.due(1) == ["b"]
    made.want({}, 2)
    assert made.pause(2) is None
    made.failed("a", 2, reached=True)
    assert made.due(1e9) == []


def test_what_is_being_fetched_has_no_turn():
    made = schedule(a=None)
    made.begin("a")
    assert made.due(1e9) == []
    made.settled("a", 5)
    assert made.pause(5) == PACE.recheck


steps = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["begin", "ok", "bad"])))


@given(steps)
def test_every_wanted_picture_that_is_not_being_fetched_has_a_turn_within_a_day(done):
    made = schedule(a=None, b=None, c=None)
    busy = set()
    for url, step in done:
        busy.discard(url)
        if step == "begin":
            made.begin(url)
            busy.add(url)
        elif step == "ok":
            made.settled(url, 0)
        else:
            made.failed(url, 0, reached=True)
    assert set(made.due(PACE.recheck)) == {"a", "b", "c"} - busy


def test_what_has_changed_is_due_soon_and_what_is_under_way_is_left_alone():
    made = schedule(fresh=0, failing=None, running=None)
    made.failed("failing", 0, reached=True)
    made.begin("running")
    made.ask_soon(["fresh", "failing", "running", "unknown"], 10)
    assert sorted(made.due(10 + PACE.renew)) == ["failing", "fresh"]
    # Its pauses begin anew, too.
    assert made.failed("failing", 20, reached=True) <= 1.2 * PACE.first_retry
