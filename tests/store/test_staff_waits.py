"""Waits after wrong PINs belong to one person and one lane; a new computer's start renews them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from kiosk.core.counter.pin_attempts import Attempts, Lane
from kiosk.core.feed.capture_time import Reading
from kiosk.store import database
from kiosk.store.schema import STEPS
from kiosk.store.staff import StaffStore
from tests.support.store_harness import KEY, open_database

NAMES = ("Ann", "Ben")
LANES = tuple(Lane)


def at(steady, boot="b1", wall=0.0):
    return Reading(boot, steady, wall)


@pytest.fixture
def staff(tmp_path):
    with closing(open_database(tmp_path / "kiosk.db", KEY)) as connection:
        store = StaffStore(connection)
        for name in NAMES:
            store.set_pin(name, "hash", 1.0)
        yield store


def test_after_a_start_of_the_computer_the_wait_begins_anew(staff):
    for _ in range(3):
        staff.begin_try("Ann", Lane.NAME, at(100.0))
    assert staff.wait_left("Ann", Lane.NAME, at(110.0, wall=1e12)) == 20.0
    assert staff.wait_left("Ann", Lane.NAME, at(5.0, "b2")) == 30.0
    assert staff.wait_left("Ann", Lane.NAME, at(25.0, "b2")) == 10.0
    assert staff.wait_left("Ann", Lane.NAME, at(35.0, "b2")) == 0.0


def test_a_badge_is_one_persons_and_ends_with_the_next_or_with_its_owner(staff):
    assert not staff.set_badge("Nobody", "x")
    assert staff.set_badge("Ann", "one")
    assert staff.set_badge("Ann", "two")
    assert [staff.badge_owner(key) for key in ("one", "two")] == ["", "Ann"]
    staff.remove("Ann")
    assert staff.badge_owner("two") == ""


class Pads(RuleBasedStateMachine):
    """Anybody tries PINs, time passes, the computer is started anew; a model says who waits."""

    @initialize()
    def open(self):
        self.folder = TemporaryDirectory()
        self.connection = open_database(Path(self.folder.name) / "kiosk.db", KEY)
        self.staff = StaffStore(self.connection)
        for name in NAMES:
            self.staff.set_pin(name, "hash", 1.0)
        self.boot, self.steady, self.wall = 1, 1_000.0, 1e9
        self.model = {}

    def now(self):
        return Reading(f"b{self.boot}", self.steady, self.wall)

    @rule(name=st.sampled_from(NAMES), lane=st.sampled_from(LANES))
    def wrong(self, name, lane):
        before = self.model.get((name, lane), Attempts()).seen(self.now())
        left = self.staff.begin_try(name, lane, self.now())
        assert left == before.left(self.now())
        after = before if left > 0 else before.one_more(self.now())
        self.model[name, lane] = after
        if not left:
            told = self.staff.failed(name, lane, self.now(), self.wall)
            assert told == after.left(self.now())

    @rule(name=st.sampled_from(NAMES), lane=st.sampled_from(LANES))
    def right(self, name, lane):
        if self.staff.begin_try(name, lane, self.now()) > 0:
            self.model[name, lane] = self.model[name, lane].seen(self.now())
            return
        self.staff.entered(name, lane, self.wall)
        self.model = {who: a for who, a in self.model.items() if who[0] != name}

    @rule(name=st.sampled_from(NAMES))
    def new_pin(self, name):
        self.staff.set_pin(name, "other", self.wall)
        self.model = {who: a for who, a in self.model.items() if who[0] != name}

    @rule(seconds=st.sampled_from([1.0, 29.0, 31.0, 1_000.0]))
    def time_passes(self, seconds):
        self.steady, self.wall = self.steady + seconds, self.wall + seconds

    @rule(seconds=st.sampled_from([-1e9, -40.0, 40.0, 1e9]))
    def clock_is_set(self, seconds):
        self.wall = max(0.0, self.wall + seconds)

    @rule(steady=st.sampled_from([1.0, 5_000.0]))
    def computer_starts(self, steady):
        self.boot, self.steady = self.boot + 1, steady

    @rule()
    def each_waits_for_what_was_tried_in_that_name_and_lane_alone(self):
        for name in NAMES:
            for lane in LANES:
                seen = self.model.get((name, lane), Attempts()).seen(self.now())
                self.model[name, lane] = seen
                assert self.staff.wait_left(name, lane, self.now()) == seen.left(self.now())

    def teardown(self):
        self.connection.close()
        self.folder.cleanup()


@pytest.mark.slow
def test_who_waits_and_how_long_follows_from_their_own_wrong_pins():
    run_state_machine_as_test(
        Pads,
        settings=settings(
            max_examples=15,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )


def test_an_upgrade_gives_each_person_the_wait_that_all_had(tmp_path, monkeypatch):
    file = tmp_path / "kiosk.db"
    step = next(n for n, sql in enumerate(STEPS) if "CREATE TABLE staff_attempt (" in sql)
    with monkeypatch.context() as older:
        older.setattr(database, "STEPS", STEPS[:step])
        with closing(open_database(file, KEY)) as connection:
            for name in NAMES:
                connection.execute("INSERT INTO staff VALUES (?, 'hash', 1.0, NULL)", (name,))
            connection.execute("INSERT INTO staff_attempts VALUES (1, 4, 1e9)")
    with closing(open_database(file, KEY)) as connection:
        staff = StaffStore(connection)
        for name in NAMES:
            assert staff.wait_left(name, Lane.NAME, at(5.0)) == 60.0
            assert staff.wait_left(name, Lane.BADGE, at(5.0)) == 0.0
        assert staff.wait_left("Ann", Lane.NAME, at(65.0)) == 0.0
