"""A lead that was taken by a wrong clock reaches the org with the right time, or is marked."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import formatdate

import pytest

from kiosk.core.counter.redemption import Outcome
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.core.delivery.row_kind import LEAD, REDEMPTION
from kiosk.core.form.form import FormRules
from kiosk.core.form.lead import LeadDraft, LeadOrigin, new_lead_key
from kiosk.salesforce.replies import CallError
from kiosk.services.delivery.dating import Dating
from kiosk.services.delivery.drain import Drain
from kiosk.services.delivery.lead_desk import LeadDesk
from kiosk.services.feed.boot import Boot, this_boot
from kiosk.services.feed.clock import Clock
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.outbox import Outbox
from tests.support.feed_harness import LIMITS, NOW
from tests.support.redeem_harness import a_till
from tests.support.store_harness import KEY, open_database

YEAR = timedelta(days=365).total_seconds()
TRUE = NOW.timestamp()


class Computer:
    """Its wall clock is `wrong` by so many seconds; a server knows the time. Restarts kill it."""

    def __init__(self, folder, wrong):
        self._file = folder / "k.db"
        self.wrong, self.passed, self.started, self.boots = wrong, 0.0, 0.0, 1
        self.network, self.server_wrong, self.kept = True, 0.0, False
        self.sent, self.fails = [], []
        self.open()

    def open(self):
        self.connection, self.disk = open_database(self._file, KEY), WorkerThread()
        self.outbox = Outbox(self.connection)
        boot = Boot(f"boot-{self.boots}", lambda: self.passed - self.started)
        clocks = self.wall, lambda: self.passed, boot, lambda _wall: self.kept
        self.clock = Clock(LIMITS, lambda: None, *clocks)
        origin = LeadOrigin("K-001", "S-01")
        self.desk = LeadDesk(
            self.outbox, self.disk, FormRules(), origin, self.clock.stamp, lambda: None
        )
        dating = Dating(self.clock, self.hear)
        self.drain = Drain(
            LEAD, self.outbox, self.disk, self.deliver, random.Random(1), dating=dating
        )

    def close(self):
        self.disk.close()
        self.connection.close()

    def restart(self, *, computer=False):
        self.close()
        if computer:
            self.boots, self.started = self.boots + 1, self.passed
        self.open()

    def wall(self):
        return TRUE + self.passed + self.wrong

    async def hear(self):
        if not self.network:
            raise CallError("ConnectError")
        server = TRUE + self.passed + self.server_wrong
        self.clock.learn(formatdate(server), self.wall(), self.wall())

    async def take(self):
        draft = LeadDraft(new_lead_key(), last_name="Lovelace", consent=True)
        await self.desk.submit(draft)

    async def deliver(self, rows):
        self.sent += [json.loads(row.body) for row in rows]
        if self.fails:
            return self.fails.pop(0)
        return Delivery(tuple(RowOutcome(row.id, Action.DONE, f"00Q{row.id}") for row in rows))


@pytest.fixture
def a_computer(tmp_path):
    made = []

    def make(wrong):
        made.append(Computer(tmp_path, wrong))
        return made[-1]

    yield make
    for computer in made:
        computer.close()


def told(fields):
    """Seconds that the org's time is off, and what it is said to be worth."""
    assert fields["Captured_At__c"] == fields["Consent_At__c"]
    off = datetime.fromisoformat(fields["Captured_At__c"]).timestamp() - TRUE
    return off, fields["Capture_Time__c"]


@pytest.mark.parametrize(
    ("wrong", "worth"),
    [(0.0, "True"), (-TRUE + 5, "Corrected"), (120.0, "Corrected"), (15 * YEAR, "Uncertain")],
    ids=["right", "1970", "two minutes ahead", "2045"],
)
@pytest.mark.parametrize("heard", ["before", "after", "after a restart of the kiosk"])
async def test_the_org_gets_the_true_time_however_wrong_the_clock_is(
    a_computer, wrong, worth, heard
):
    computer = a_computer(wrong)
    if heard == "before":
        await computer.hear()
    await computer.take()
    computer.passed = 3_600.0
    if heard == "after a restart of the kiosk":
        computer.restart()
    assert (await computer.drain.run()).sent == 1
    off, said = told(computer.sent[0])
    assert abs(off) < 2
    assert said == worth


async def test_a_clock_that_was_2045_and_is_put_right_gives_a_corrected_time(a_computer):
    computer = a_computer(15 * YEAR)
    computer.network = False
    await computer.take()
    computer.passed, computer.wrong = 600.0, 0.0
    computer.network = True
    await computer.drain.run()
    off, said = told(computer.sent[0])
    assert (abs(off) < 2, said) == (True, "Corrected")


@pytest.mark.parametrize("witness", ["a server before", "time servers", "none"])
@pytest.mark.parametrize("heard", ["before the lead", "after it"])
async def test_a_server_a_year_ahead_dates_no_lead_of_a_clock_with_a_second_witness(
    a_computer, witness, heard
):
    """Where clocks disagree and both could be right, the one that others confirm counts."""
    computer = a_computer(30.0)
    computer.kept = witness == "time servers"
    if witness == "a server before":
        await computer.hear()
    computer.server_wrong = YEAR
    if heard == "before the lead":
        await computer.hear()
    await computer.take()
    await computer.hear()
    await computer.drain.run()
    off, said = told(computer.sent[0])
    expected = {"a server before": 0.0, "time servers": 30.0, "none": YEAR}[witness]
    assert abs(off - expected) < 2
    was_known = (witness, heard) == ("a server before", "after it")
    assert said == ("Corrected" if was_known else "Uncertain")


async def test_a_clock_that_was_set_since_a_server_agreed_has_no_witness(a_computer):
    computer = a_computer(0.0)
    await computer.hear()
    computer.wrong = -YEAR
    await computer.hear()
    await computer.take()
    await computer.drain.run()
    off, said = told(computer.sent[0])
    assert (abs(off) < 2, said) == (True, "Uncertain")


async def test_after_a_restart_of_the_computer_nobody_knows_and_it_says_so(a_computer):
    computer = a_computer(-TRUE + 5)
    await computer.take()
    computer.passed, computer.wrong = 3_600.0, 0.0
    computer.restart(computer=True)
    await computer.drain.run()
    assert computer.sent[0]["Captured_At__c"].startswith("1970")
    assert computer.sent[0]["Capture_Time__c"] == "Uncertain"


async def test_nothing_goes_before_a_server_was_asked_for_the_time(a_computer):
    computer = a_computer(-TRUE + 5)
    computer.network = False
    await computer.take()
    drained = await computer.drain.run()
    assert (drained.sent, drained.fault.action) == (0, Action.RETRY)
    assert computer.sent == []
    (row,) = computer.connection.execute("SELECT attempts, state FROM outbox")
    assert tuple(row) == (0, "pending")


async def test_a_server_that_tells_no_time_holds_no_lead_up(a_computer, monkeypatch):
    computer = a_computer(0.0)

    async def silent():
        return

    monkeypatch.setattr(computer.drain._dating, "_ask", silent)
    await computer.take()
    assert (await computer.drain.run()).sent == 1
    assert computer.sent[0]["Capture_Time__c"] == "Uncertain"


async def test_a_body_that_went_once_never_changes(a_computer):
    computer = a_computer(15 * YEAR)
    computer.fails = [Delivery(fault=Fault(Action.RETRY, "TIMEOUT"))]
    await computer.take()
    await computer.drain.run()
    computer.passed, computer.wrong = 600.0, 0.0
    await computer.hear()
    computer.outbox.retry_now("lead")
    await computer.drain.run()
    first, second = computer.sent
    assert first == second
    assert first["Capture_Time__c"] == "Uncertain"


async def test_a_clock_that_is_set_wrong_under_a_running_kiosk_is_not_believed_at_once(a_computer):
    computer = a_computer(0.0)
    await computer.hear()
    computer.wrong = -3_600.0
    await computer.take()
    await computer.drain.run()
    off, said = told(computer.sent[0])
    assert (abs(off) < 2, said) == (True, "Uncertain")


def test_the_start_of_this_computer_has_a_name_and_a_clock_that_goes_on():
    boot = this_boot()
    before = boot.seconds()
    assert boot.id
    assert boot is this_boot()
    assert boot.seconds() >= before >= 0


async def test_a_redemption_by_a_wrong_clock_is_dated_alike(tmp_path, a_computer):
    computer = a_computer(-TRUE + 5)
    with a_till(tmp_path) as till:
        knowledge = replace(till.desk._knowledge, stamp=computer.clock.stamp)
        till.desk._knowledge = knowledge
        verdict = await till.scan("no; sense")
        (kept,) = till.outbox()
        computer.passed = 60.0
        await computer.hear()
        (row,) = Outbox(till.connection).claim(
            REDEMPTION.name, 9, TRUE, Dating(computer.clock, computer.hear).of(REDEMPTION)
        )
    sent = json.loads(row.body)
    assert verdict.outcome is Outcome.UNKNOWN_CODE
    assert (kept["Redeemed_At__c"][:4], kept["Capture_Time__c"]) == ("1970", "Uncertain")
    assert sent["Capture_Time__c"] == "Corrected"
    off = datetime.fromisoformat(sent["Redeemed_At__c"]).timestamp() - TRUE
    assert abs(off) < 2
