"""Everything is built before anything runs."""

from __future__ import annotations

import ast
import asyncio
import logging
import time
from contextlib import contextmanager

import pytest

from kiosk.core.delivery.row_kind import ROW_KINDS
from kiosk.core.devices.paper import PaperLook
from kiosk.core.form.lead import LeadDraft, new_lead_key
from kiosk.core.form.submission import Submission
from kiosk.pusher.client import PusherClient
from kiosk.services.feed.ladder_source import LadderSource
from kiosk.services.feed.polling_source import PollingSource
from kiosk.settings.load import load
from kiosk.store.database import DATABASE
from kiosk.store.device import DeviceStore, EnrolledKiosk
from tests.support.fleet_keys import TRUSTED
from tests.support.root import ROOT
from tests.support.store_harness import open_database

KIOSK = """
[kiosk]
id = "K-001"
store = "S-01"
language = "de"
data_dir = "{folder}/data"
"""
PUSHER = """
[pusher]
key = "k"
host = "127.0.0.1"
port = 6001
tls = false
"""
POLL = """
[feed]
kind = "poll"
"""
AUTO = """
[feed]
kind = "auto"
"""
ROOTS = [*sorted((ROOT / "kiosk" / "wiring").glob("*.py")), ROOT / "kiosk" / "app.py"]


@pytest.fixture
def built(qapp, tmp_path, monkeypatch):
    """A net of these settings, with everything that it stands on; nothing of it runs."""
    from kiosk.ui.bridge import Bridge
    from kiosk.wiring.access import Access
    from kiosk.wiring.devices import Devices
    from kiosk.wiring.first_wall import first_wall_of
    from kiosk.wiring.foundation import Foundation
    from kiosk.wiring.net import net_of

    monkeypatch.setenv("KIOSK_SECRET_DATABASE_KEY", "ab" * 32)

    @contextmanager
    def build(text=""):
        file = tmp_path / "kiosk.toml"
        file.write_text(KIOSK.format(folder=tmp_path.as_posix()) + text, encoding="utf-8")
        settings = load(file, {})
        base, bridge = Foundation.open(settings), Bridge()
        devices = Devices(settings.scanner, settings.printer, PaperLook(), bridge.show_scan)
        try:
            first = first_wall_of(settings, base, bridge)
            yield net_of(settings, Access.of(settings), base, devices, bridge, first), bridge
        finally:
            base.workers.close()
            devices.close(time.monotonic())
            base.close()

    return build


def begins_as_nothing(source):
    """Lines where an attribute is made without a value that is of any use yet."""
    assignments = (
        (node.targets if isinstance(node, ast.Assign) else [node.target], node.value, node.lineno)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Assign | ast.AnnAssign)
    )
    return [
        line
        for targets, value, line in assignments
        if isinstance(targets[0], ast.Attribute)
        and isinstance(value, ast.Constant)
        and value.value is None
    ]


@pytest.mark.parametrize("module", ROOTS, ids=lambda module: module.name)
def test_no_part_is_missing_at_first(module):
    assert begins_as_nothing(module.read_text(encoding="utf-8")) == []


def test_a_part_that_comes_later_would_be_seen():
    assert begins_as_nothing("self._feed: Feed | None = None\nself._wall = None") == [1, 2]


def test_before_it_runs_a_lead_is_kept_already(built):
    with built(PUSHER) as (net, _):
        draft = LeadDraft(new_lead_key(), last_name="Lovelace", consent=True)
        assert asyncio.run(net.customer.desk.submit(draft)) is Submission.SAVED
        assert sum(net.base.stores.outbox.counts().values()) == 1


def test_before_it_runs_staff_see_the_whole_health(built):
    with built(PUSHER) as (net, _):
        health = asyncio.run(net.counter.staff.health())
        assert len({line.topic for line in health.lines}) == len(health.lines) > 5


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", PollingSource),
        (PUSHER, PusherClient),
        (PUSHER + POLL, PollingSource),
        (PUSHER + AUTO, LadderSource),
        (AUTO, LadderSource),
    ],
)
def test_the_settings_choose_the_source(built, text, kind):
    with built(text) as (net, _):
        assert type(net.offers.source) is kind


def test_a_turn_of_the_clock_shows_the_wall_and_tells_the_feed(built):
    with built() as (net, bridge):
        told = []
        bridge.cards_changed.connect(lambda _cards: told.append("cards"))
        bridge.status_changed.connect(lambda _status: told.append("status"))
        net.base.clock_turned.ring()
        assert told == ["cards", "status"]


def test_what_was_opened_is_closed_and_may_be_opened_again(built):
    handlers = list(logging.getLogger().handlers)
    for _ in range(2):
        with built():
            assert logging.getLogger().handlers != handlers
        assert logging.getLogger().handlers == handlers


HUB = '\n[hub]\nurl = "https://hub.example"\n'


def enrol(folder):
    folder.mkdir()
    connection = open_database(folder / DATABASE, bytes.fromhex("ab" * 32))
    store = DeviceStore(connection)
    store.enrol(EnrolledKiosk(store.prepare(), "https://hub.example", "K-9", "S-9", TRUSTED))
    connection.close()


def test_an_enrolled_kiosk_is_who_the_org_says_and_its_data_stay(built, tmp_path):
    enrol(tmp_path / "data")
    with built(HUB) as (net, _):
        kiosk = net.base.settings.kiosk
        assert (kiosk.id, kiosk.store, kiosk.data_path) == ("K-9", "S-9", tmp_path / "data")
        assert net.base.identity.identity.boot == 1
        works = {type(work).__name__ for work in net.works}
        assert works >= {"HubAnswers", "TrustedKeys", "HeartbeatService", "Orders", "NewStart"}
    with built(HUB) as (net, _):
        assert net.base.identity.identity.boot == 2


def test_a_kiosk_that_is_not_enrolled_yet_runs_and_its_lanes_say_so(built):
    with built(HUB) as (net, _):
        assert net.base.identity is None
        syncs = [work for work in net.works if type(work).__name__ == "Sync"]
        assert len(syncs) == len(tuple(ROW_KINDS))
