"""The ladder of sources: the best that holds serves, and none that flaps makes the others flap."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.feed.feed_status import Cause, Diagnosis
from kiosk.core.feed.ladder import Ladder
from kiosk.core.feed.ladder_reason import LadderReason
from kiosk.core.feed.rung import Rung
from kiosk.core.feed.rung_state import LadderPace

ALL = (Rung.PUSHER, Rung.STREAMING, Rung.POLL)
PUSHER, STREAMING, POLL = ALL
PACE = LadderPace()
AWAY = Diagnosis(Cause.NO_NETWORK, "Away.", reason="feed_no_network")
WRONG = Diagnosis(Cause.REFUSED, "Wrong key.", blocked=True, reason="feed_wrong_key")
USED_UP = Diagnosis(Cause.QUOTA, "Used up.", blocked=True, reason="feed_quota")
DAY = 86_400.0


class Climber:
    """A ladder with a clock of its own. Polling is up as soon as it runs."""

    def __init__(self, seed=1, rungs=ALL):
        self.now = 0.0
        self.ladder = Ladder(rungs, random.Random(seed), 0.0)
        self.served = [(0.0, self.ladder.serving)]
        self._settle()

    def _settle(self):
        if POLL in self.ladder.running:
            self.ladder.up(POLL, self.now)
        if self.ladder.serving is not self.served[-1][1]:
            self.served.append((self.now, self.ladder.serving))

    def up(self, rung):
        if rung in self.ladder.running:
            self.ladder.up(rung, self.now)
            self._settle()

    def down(self, rung, trouble=AWAY, wait=0.0):
        if rung in self.ladder.running:
            self.ladder.down(rung, trouble, self.now, wait)
            self._settle()

    def passes(self, seconds):
        """Look whenever the ladder wants to, as its source does."""
        until = self.now + seconds
        while self.ladder.due <= until:
            assert self.ladder.due > self.now
            self.now = self.ladder.due
            self.ladder.look(self.now)
            self._settle()
        self.now = until


def on_polling(trouble=AWAY):
    """A kiosk whose Pusher and streaming are both away."""
    climber = Climber()
    climber.down(PUSHER, trouble)
    climber.passes(60)
    climber.down(STREAMING)
    climber.passes(60)
    assert climber.ladder.serving is POLL
    return climber


def test_only_the_best_runs_while_it_serves_and_nothing_is_said_of_others():
    climber = Climber()
    climber.up(PUSHER)
    assert climber.ladder.running == {PUSHER}
    assert (climber.ladder.status.rung, climber.ladder.status.better) == (PUSHER, ())
    assert climber.ladder.due == math.inf or climber.ladder.due > 0


def test_a_short_cut_starts_no_other():
    climber = Climber()
    climber.up(PUSHER)
    climber.passes(DAY)
    climber.down(PUSHER)
    climber.passes(PACE.patience - 1)
    assert climber.ladder.running == {PUSHER}
    climber.up(PUSHER)
    climber.passes(DAY)
    assert climber.served == [(0.0, None), (0.0, PUSHER)]


def test_a_long_one_steps_down_and_says_why_and_the_better_one_goes_on_trying():
    climber = Climber()
    climber.up(PUSHER)
    climber.down(PUSHER)
    climber.passes(2 * PACE.patience)
    assert climber.ladder.running == {PUSHER, STREAMING}
    climber.up(STREAMING)
    assert climber.ladder.serving is STREAMING
    (fault,) = climber.ladder.status.better
    assert (fault.rung, fault.reason, fault.detail) == (PUSHER, "feed_no_network", "Away.")


def test_the_lower_one_runs_until_the_better_one_has_proved_itself():
    climber = on_polling()
    climber.up(PUSHER)
    assert climber.ladder.status.better[0].reason == LadderReason.PROVING
    climber.passes(PACE.hold - 1)
    assert POLL in climber.ladder.running
    assert climber.ladder.serving is POLL
    climber.passes(1)
    assert climber.ladder.serving is PUSHER
    assert climber.ladder.running == {PUSHER}


def test_one_that_goes_down_again_while_it_proves_itself_begins_anew():
    climber = on_polling()
    for _ in range(20):
        climber.up(PUSHER)
        climber.passes(PACE.hold - 1)
        climber.down(PUSHER)
    assert climber.ladder.serving is POLL


@pytest.mark.parametrize(
    ("trouble", "wait", "least", "most"),
    [
        (WRONG, 0.0, PACE.blocked, 2 * PACE.blocked),
        (USED_UP, 0.0, PACE.used_up, 2 * PACE.used_up),
        (USED_UP, DAY, DAY, DAY),
    ],
)
def test_what_a_person_must_mend_and_what_is_used_up_is_tried_rarely(trouble, wait, least, most):
    climber = Climber()
    climber.up(PUSHER)
    climber.down(PUSHER, trouble, wait)
    assert climber.ladder.running == {STREAMING}, "at once: waiting does not help"
    climber.up(STREAMING)
    climber.passes(least - 1)
    assert climber.ladder.running == {STREAMING}
    climber.passes(most - least + 2)
    assert climber.ladder.running == {PUSHER, STREAMING}
    climber.up(PUSHER)
    climber.passes(2 * PACE.hold)
    assert climber.ladder.serving is PUSHER


def test_one_that_says_nothing_is_told_as_being_tried():
    climber = Climber()
    climber.passes(5 * PACE.patience)
    assert climber.ladder.serving is POLL
    assert [fault.reason for fault in climber.ladder.status.better] == [LadderReason.TRYING] * 2


def test_a_ladder_of_one_never_rests():
    climber = Climber(rungs=(PUSHER,))
    climber.down(PUSHER, WRONG)
    climber.passes(DAY)
    assert climber.ladder.running == {PUSHER}


def test_each_quick_fall_doubles_the_proof_and_long_service_forgives():
    climber, waited = on_polling(), []
    for _ in range(8):
        climber.up(PUSHER)
        began = climber.now
        climber.passes(2 * PACE.longest_hold)
        waited.append(next(at for at, rung in climber.served if at > began and rung is PUSHER))
        waited[-1] -= began
        # As short a service as can be seen: its fall counts from when it began to serve.
        climber.ladder._states[0].serves(climber.now)
        climber.down(PUSHER)
        climber.passes(4 * PACE.patience)
    assert waited == [60, 120, 240, 480, 960, 1920, 3600, 3600]
    climber.up(PUSHER)
    climber.passes(DAY)
    climber.down(PUSHER)
    climber.passes(4 * PACE.patience)
    climber.up(PUSHER)
    climber.passes(PACE.hold)
    assert climber.ladder.serving is PUSHER


troubles = st.sampled_from([AWAY, AWAY, AWAY, WRONG, USED_UP])
reports = st.tuples(
    st.sampled_from(["up", "down"]),
    st.sampled_from([PUSHER, STREAMING]),
    troubles,
    st.sampled_from([0.0, 1.0, 29.0, 61.0, 130.0, 600.0, 1801.0, 4000.0]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(reports, max_size=150), st.integers(0, 99))
def test_whatever_fails_when_it_likes_one_serves_none_flaps_and_the_end_is_the_best(history, seed):
    climber = Climber(seed)
    for act, rung, trouble, seconds in history:
        if act == "up":
            climber.up(rung)
        else:
            climber.down(rung, trouble)
        climber.passes(seconds)
        # What serves runs, unless it has just been seen to need a person and nothing else is up.
        assert climber.ladder.running
        if POLL in climber.ladder.running:
            assert climber.ladder.serving is not None
    _no_flapping(climber.served)
    for _ in range(100):
        climber.up(PUSHER)
        climber.passes(PACE.blocked)
    assert climber.ladder.serving is PUSHER
    assert climber.ladder.running == {PUSHER}


def test_the_worst_that_a_source_can_do_is_a_few_changes_an_hour():
    """It goes down as soon as it serves, and is back as soon as another has taken over."""
    climber = on_polling()
    while climber.now < 2 * DAY:
        climber.up(PUSHER)
        climber.passes(10)
        if climber.ladder.serving is PUSHER:
            climber.down(PUSHER)
            climber.passes(4 * PACE.patience)
    _no_flapping(climber.served)
    climbs = sum(rung is PUSHER for _, rung in climber.served)
    assert 10 < climbs <= 2 * 24 + 10


def _no_flapping(served, window=3600.0, most=7):
    """No rung is climbed to more often than that within an hour."""
    for rung in (PUSHER, STREAMING):
        climbs = [
            after[0]
            for before, after in pairwise(served)
            if after[1] is rung and before[1] is not None and ALL.index(before[1]) > ALL.index(rung)
        ]
        for first, later in zip(climbs, climbs[most:], strict=False):
            assert later - first > window
