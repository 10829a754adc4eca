"""Whatever is done to the outbox, in whatever order and with whatever crashes: no row is lost."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.settlement import settle
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import FrozenRowError, OutboxEntries
from tests.support.store_harness import KEY, open_database

IDS = st.sampled_from([f"id{n}" for n in range(6)])
ACTIONS = st.sampled_from([Action.DONE, Action.TAKEN, Action.RETRY, Action.HOLD_ROW])


class OutboxMachine(RuleBasedStateMachine):
    """`bodies` is what the org may be sent; a row that is with the org must not change."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.now = 1000.0
        self.bodies: dict[str, bytes] = {}
        self.in_the_org: dict[str, bytes] = {}
        self.claimed: list = []
        self.open()

    def open(self) -> None:
        self.connection = open_database(self.folder / "kiosk.db", KEY)
        self.outbox, self.entries = Outbox(self.connection), OutboxEntries(self.connection)

    @rule(key=IDS, body=st.binary(min_size=1, max_size=4))
    def add(self, key, body):
        added = self.outbox.add(key, "lead", body, self.now)
        assert added is (key not in self.bodies)
        self.bodies.setdefault(key, body)

    @rule(limit=st.integers(1, 4))
    def claim(self, limit):
        self.claimed = self.outbox.claim("lead", limit, self.now)
        for row in self.claimed:
            assert row.body == self.bodies[row.id], "the body changed"

    @precondition(lambda self: self.claimed)
    @rule(actions=st.lists(ACTIONS, min_size=4, max_size=4))
    def answer(self, actions):
        outcomes = []
        for row, action in zip(self.claimed, actions, strict=False):
            if action is Action.DONE:
                assert self.in_the_org.setdefault(row.id, row.body) == row.body
            outcomes.append(RowOutcome(row.id, action, "00Q" if action is Action.DONE else ""))
        settlement = settle(self.claimed, Delivery(tuple(outcomes)), self.now, random.Random(1))
        self.outbox.settle(settlement, self.now)
        self.claimed = []

    @rule(key=IDS, action=ACTIONS)
    def answer_of_the_hub(self, key, action):
        """An answer may come for any row, late, twice, or for one that nobody handed over."""
        rows = self.outbox.awaited([key])
        if action is Action.DONE and rows:
            assert self.in_the_org.setdefault(key, rows[0].body) == rows[0].body
        outcome = RowOutcome(key, action, "00Q" if action is Action.DONE else "")
        settlement = settle(rows, Delivery((outcome,)), self.now, random.Random(1))
        self.outbox.settle(settlement, self.now)

    @rule()
    def the_hub_is_taken_out(self):
        self.outbox.take_back()
        assert not self.outbox.counts().get(RowState.HANDED)

    @rule()
    def crash(self):
        self.connection.close()
        self.claimed = []
        self.open()

    @rule(key=IDS)
    def release(self, key):
        self.entries.release([key])

    @rule(key=IDS, body=st.binary(min_size=1, max_size=4))
    def correct(self, key, body):
        try:
            self.entries.correct(key, body)
        except FrozenRowError:
            return
        assert key not in self.in_the_org
        self.bodies[key] = body

    @rule(seconds=st.floats(-500, 1000))
    def time_passes_or_jumps(self, seconds):
        self.now += seconds

    @rule()
    def clear_up(self):
        self.entries.purge_exported()
        self.outbox.erase_traces()

    @invariant()
    def each_row_is_here_or_proven_to_be_there(self):
        entries = {entry.id: entry for entry in self.entries.list("lead")}
        assert set(entries) == set(self.bodies)
        for key, entry in entries.items():
            if entry.state is RowState.SENT:
                assert key in self.in_the_org
                assert entry.body is None
            else:
                assert entry.body == self.bodies[key]
        handed = {key for key, entry in entries.items() if entry.state is RowState.HANDED}
        assert set(self.outbox.to_ask(self.now + 1e6, 99)) == handed

    def teardown(self):
        self.connection.close()
        shutil.rmtree(self.folder)


TestOutboxMachine = OutboxMachine.TestCase
TestOutboxMachine.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
