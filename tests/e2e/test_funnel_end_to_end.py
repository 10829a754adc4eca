"""What a visitor sees and does at the screen is what the org's numbers say, each thing once."""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter
from contextlib import closing
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF

from kiosk.commands.stats import show_stats
from kiosk.core.counter.code import wall_code
from kiosk.core.delivery.row_kind import STAT
from kiosk.store.database import DATABASE
from kiosk.store.database_key import database_key
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.ui.form.form_state import FormState
from tests.support.customer import CUSTOMER
from tests.support.store_harness import open_database

pytestmark = pytest.mark.slow

DONE = ("taps", "details", "vouchers", "printed", "begun", "sent", "accepted", "refused")


class Visitor:
    """Somebody before the screen who keeps account of what they do with which offer."""

    def __init__(self, app, hands) -> None:
        self.app, self.hands = app, hands
        self.did = Counter()

    def look(self, seconds):
        until = time.monotonic() + seconds
        self.hands.wait_until(lambda: bool(self.hands.all("offerCard")), "the wall")
        self.hands.wait_until(lambda: time.monotonic() > until, "enough")

    def open(self, title):
        def card():
            cards = self.hands.all("offerCard")
            named = (one for one in cards if one.parentItem().property("title") == title)
            return next(named, None)

        self.hands.wait_until(lambda: card() is not None, title)
        # A tap right after something has changed is not taken for one that is meant.
        self.look(1)
        place = card().mapToScene(QPointF(40, 40)).toPoint()
        self.hands.tap_at(place)
        self.hands.wait_until(lambda: self.hands.find("detail") is not None, "the offer")
        self.number = self.app.views.detail.property("number")
        self.did[self.number, "taps"] += 1

    def read(self):
        reading = self.app.funnel.reading
        self.hands.wait_until(lambda: not reading.isActive(), "three seconds with the offer")
        self.did[self.number, "details"] += 1

    def take_the_offer_along(self):
        self.hands.tap("getOffer")
        voucher = self.app.views.detail.voucher
        self.hands.wait_until(lambda: voucher.property("kind") == "own", "a voucher")
        self.did[self.number, "vouchers"] += 1
        self.hands.look()
        self.hands.tap("printSlip")
        self.hands.wait_until(lambda: self.hands.find("didPrint") is not None, "the question")
        self.did[self.number, "printed"] += 1

    def leave_details(self, *, send):
        self.hands.tap("contactAbout")
        self.did[self.number, "begun"] += 1
        for field, text in CUSTOMER.items():
            self.app.lead.set_text(field, text)
        if not send:
            self.app.lead.give_up()
            return
        self.app.lead.set_flag("consent", True)
        self.app.lead.submit()
        self.hands.wait_until(lambda: self.app.lead.state is FormState.THANKS, "Thank you")
        self.did[self.number, "sent"] += 1
        self.app.lead.close()

    def scan(self, number, *, good):
        given = []
        self.app.counter.verdict_given.connect(given.append)
        self.app.counter.redeem(wall_code("", number, "").url, "Kim")
        self.hands.wait_until(lambda: bool(given), "the verdict")
        self.app.counter.verdict_given.disconnect(given.append)
        self.did[number, "accepted" if good else "refused"] += 1

    def away(self):
        self.app.views.detail.close()


def store(folder):
    return closing(open_database(folder / DATABASE, database_key({}, folder)))


def nights_pass(folder, count=1):
    """What was counted today was counted so many days ago, as if the kiosk had been off since."""
    with store(folder) as connection:
        ((today,),) = connection.execute("SELECT DISTINCT day FROM stat_count").fetchall()
        day = (date.fromisoformat(today) - timedelta(days=count)).isoformat()
        connection.execute("UPDATE stat_count SET day = ?", (day,))
    return day


def days_told(folder):
    """The states of the rows that tell days."""
    with store(folder) as connection:
        return [row.state for row in OutboxEntries(connection).list(STAT.name)]


def told(records):
    """The org's counters of what is done, by offer, and the seconds on the screen."""
    did = {(one["number"], what): one[what] for one in records for what in DONE if one.get(what)}
    return did, {one["number"]: one["shown"] for one in records}


@pytest.fixture
def shop(sandbox, kiosk, tmp_path, monkeypatch):
    paper = tmp_path / "lp0"
    paper.touch()
    monkeypatch.setenv("KIOSK_PRINTER_KIND", "escpos-file")
    monkeypatch.setenv("KIOSK_PRINTER_DEVICE", str(paper))
    for number, title in (("ZEBRA9", "Zebra plant"), ("CEDAR7", "Cedar")):
        more = {"priority": 900} | ({"max_redemptions": 1} if number == "CEDAR7" else {})
        sandbox.remote.add_offer(number=number, title=title, stores=["S-01"], **more)
    return kiosk


def visit(app, hands):
    visitor = Visitor(app, hands)
    visitor.open("Zebra plant")
    visitor.read()
    visitor.take_the_offer_along()
    visitor.away()
    visitor.open("Zebra plant")
    visitor.leave_details(send=True)
    visitor.open("Cedar")
    visitor.leave_details(send=False)
    visitor.scan("CEDAR7", good=True)
    visitor.scan("ZEBRA9", good=True)
    visitor.scan("CEDAR7", good=False)
    return visitor


def test_the_orgs_numbers_are_what_the_visitor_did(shop, sandbox, capsys):
    began = time.monotonic()
    with shop() as (app, hands):
        visitor = visit(app, hands)
        folder = app.data_folder
    lasted = time.monotonic() - began
    assert sandbox.remote.stats() == []
    yesterday = nights_pass(folder)
    with shop() as (app, hands):
        hands.wait_until(lambda: days_told(folder) == ["sent"], "the day's numbers", 30)
    records = [one for one in sandbox.remote.stats() if one["day"] == yesterday]
    did, shown = told(records)
    assert did == visitor.did
    assert {"ZEBRA9", "CEDAR7"} <= shown.keys()
    assert all(1 <= seconds <= lasted for seconds in shown.values()), shown
    assert {(one["store"], one["variant"]) for one in records} == {("S-01", "")}
    # The kiosk says the same.
    capsys.readouterr()
    assert show_stats(sandbox.addresses.config_file, 2, json=True) == 0
    of_kiosk = {one["number"]: one for one in json.loads(capsys.readouterr().out)["offers"]}
    assert {key: of_kiosk[key[0]][key[1]] for key in visitor.did} == visitor.did


def test_an_org_without_a_place_for_numbers_gets_its_leads_all_the_same(shop, sandbox):
    config = sandbox.addresses.config_file
    text = config.read_text(encoding="utf-8")
    ways = '[salesforce]\noffers = "soql"\ndelivery = "collections"'
    config.write_text(text.replace("[salesforce]", ways), encoding="utf-8")
    with shop() as (app, hands):
        Visitor(app, hands).open("Cedar")
        folder = app.data_folder
    nights_pass(folder)
    with shop() as (app, hands):
        visitor = Visitor(app, hands)
        visitor.open("Zebra plant")
        visitor.leave_details(send=True)
        hands.wait_until(lambda: bool(sandbox.remote.leads()), "the lead", 30)
    assert sandbox.remote.stats() == []
    assert days_told(folder) == ["pending"]


def counted(folder):
    """What the disk has of what was done, by offer."""
    with store(folder) as connection:
        rows = connection.execute("SELECT number, what, sum(count) FROM stat_count GROUP BY 1, 2")
        return {(number, what): count for number, what, count in rows if what in DONE}


def test_days_without_a_network_and_a_kill_cost_no_number_and_double_none(shop, sandbox, tmp_path):
    """The files as they lie while the kiosk runs are what a `kill -9` leaves."""
    killed = tmp_path / "as-killed"
    with shop() as (app, hands):
        sandbox.remote.set_faults(network_away=True)
        folder, first = app.data_folder, visit(app, hands)
        hands.wait_until(lambda: counted(folder) == first.did, "the numbers on the disk")
        shutil.copytree(folder, killed)
    shutil.rmtree(folder)
    shutil.move(killed, folder)
    before = nights_pass(folder, 2)
    with shop(live=False) as (app, hands):
        second = Visitor(app, hands)
        second.open("Cedar")
        second.read()
        second.scan("ZEBRA9", good=True)
    assert len(days_told(folder)) == 1
    yesterday = nights_pass(folder)
    assert sandbox.remote.stats() == []
    sandbox.remote.set_faults(network_away=False)
    with shop() as (app, hands):
        hands.wait_until(lambda: days_told(folder) == ["sent", "sent"], "both days' numbers", 60)
    records = sandbox.remote.stats()
    for day, visitor in ((before, first), (yesterday, second)):
        assert told([one for one in records if one["day"] == day])[0] == visitor.did
