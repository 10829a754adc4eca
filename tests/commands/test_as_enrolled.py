"""Commands speak as the kiosk that the org knows, whatever `[kiosk]` says in the file."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.checks import command
from kiosk.commands.lead_intake import add_leads
from kiosk.commands.redeem import run_redeem
from kiosk.commands.session import CommandError
from kiosk.commands.status import show_offers, show_status
from kiosk.core.counter.code import wall_code
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.offer_look import WEEKDAYS
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.open_store import open_beside, open_store
from kiosk.store.outbox_entries import OutboxEntries
from tests.support.fleet_keys import TRUSTED

HERE = Offer(
    id="a01SB0000000001AAA",
    number="TEA15",
    modified=1,
    title="Tea",
    stores=("S-09",),
    days=WEEKDAYS,
    hours=("00:00-24:00",),
)
THERE = Offer(id="a01SB0000000002AAA", number="CAKE1", modified=1, title="Cake", stores=["S-01"])
URL = "http://127.0.0.1:9"


@pytest.fixture
def config(tmp_path):
    """A kiosk that the org has moved to another id and store than those of its file."""
    folder = tmp_path / "data"
    with closing(open_store(folder, {}, datetime.now(UTC))) as connection:
        device = DeviceStore(connection)
        device.enrol(EnrolledKiosk(device.prepare(), URL, "K-777", "S-09", TRUSTED))
        OfferStore(connection).save(SavedBoard(Board.of([HERE, THERE]), datetime.now(UTC)))
    file = tmp_path / "kiosk.toml"
    kiosk = f'[kiosk]\nid = "K-001"\nstore = "S-01"\ndata_dir = "{folder}"\n'
    file.write_text(f'{kiosk}[hub]\nurl = "{URL}"\n')
    return file


def bodies(folder):
    with closing(open_beside(folder, {})) as connection:
        return [json.loads(entry.body) for entry in OutboxEntries(connection).list(None)]


def test_a_lead_of_the_shell_is_one_of_the_enrolled_kiosk(config, tmp_path):
    lead = tmp_path / "lead.json"
    lead.write_text('{"last_name": "Lovelace", "email": "ada@example.com", "consent": true}')
    assert add_leads(config, str(lead), json=True) == 0
    (body,) = bodies(tmp_path / "data")
    assert (body["Kiosk_Id__c"], body["Store_Code__c"]) == ("K-777", "S-09")


def test_a_redemption_of_the_shell_is_one_of_the_enrolled_kiosk(config, tmp_path):
    assert run_redeem(config, wall_code("", THERE.number, THERE.id).printed, as_json=True) == 1
    assert run_redeem(config, wall_code("", HERE.number, HERE.id).printed, as_json=True) == 0
    said = {(body["Kiosk_Id__c"], body["Store_Code__c"]) for body in bodies(tmp_path / "data")}
    assert said == {("K-777", "S-09")}


def test_state_and_offers_are_those_of_the_enrolled_kiosk(config, capsys):
    assert show_status(config, json=True) == 0
    status = json.loads(capsys.readouterr().out)
    assert (status["kiosk"], status["store"]) == ("K-777", "S-09")
    assert show_offers(config, json=True) == 0
    assert [one["number"] for one in json.loads(capsys.readouterr().out)["offers"]] == ["TEA15"]


def test_offers_of_certain_times_are_listed_with_them_in_the_kiosks_language(config, capsys):
    config.write_text(config.read_text().replace("data_dir", 'language = "de"\ndata_dir'))
    assert show_offers(config, json=False) == 0
    assert "00:00\u201324:00" in capsys.readouterr().out


def test_the_doctor_checks_the_enrolled_kiosk(config, monkeypatch):
    checked = []

    def first_checks(settings):
        checked.append((settings.kiosk.id, settings.kiosk.store))
        raise CommandError("enough")

    monkeypatch.setattr(command, "_here", first_checks)
    assert command.run_check(config, as_json=True) == 1
    assert checked == [("K-777", "S-09")]


def test_without_a_hub_the_file_says_who_the_kiosk_is(config, capsys):
    config.write_text(config.read_text().partition("[hub]")[0])
    assert show_status(config, json=True) == 0
    assert json.loads(capsys.readouterr().out)["store"] == "S-01"
