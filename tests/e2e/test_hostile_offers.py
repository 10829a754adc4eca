"""A hostile offer sent together with a good one costs itself alone, wherever an offer goes.

Each goes through the whole kiosk: the feed, the wall, a voucher, the slip on a printer's file, the
till, and after the kiosk's end the commands and the wall of a start without a network.
"""

from __future__ import annotations

import json
import time
import unicodedata
from contextlib import contextmanager

import pytest

from kiosk.commands.redeem import run_redeem
from kiosk.commands.status import show_offers
from kiosk.core.counter.code import wall_code
from kiosk.core.counter.redemption import Outcome
from kiosk.core.devices.printing import HandedOver
from kiosk.core.token_bucket import TokenBucket
from kiosk.sandbox.org.bad_neighbours import NAMES, bad_neighbour
from kiosk.services.wall.code_reader import read_codes
from tests.support.escpos_paper import pictures_in

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("large_panel")]

BASE = ""  # bare codes, as the sandbox sets no address
GOOD_ID = "a01SB00000000GOODA"
# After the snapshot that the kiosk takes at its start, however long after the import that is.
LATER = int(time.time() * 1000) + 86_400_000
_COMMON_END = '"modified": 1795600800000, '
TOP = 1_000_000  # a priority that puts it on the first page
# What makes an offer that cannot be kept at all; from the others a part is left out or mended.
DROPPED = {
    "no such day",
    "escapes",  # also in its number
    "invisible number",
    "limit of 2^64",
    "priority without measure",
    "priority of 5,000 digits",
    "NaN",
    "version of 2^63",
    "text too long",
    "stores as text",
    "another kind of id",
}


def good(number: int) -> dict:
    """The good offer in a version that is newer for each number."""
    modified = LATER + number
    fields = {"number": "GOOD", "title": f"Thé 🍵 {number}", "priority": TOP}
    return {"id": GOOD_ID, "modified": modified, **fields}


def id_of(number: int) -> str:
    return f"a01SB0000HOSTILE{number:02}"


def hostile(number: int) -> str:
    """As JSON, since not all are values of Python's; with an id, number and version of its own."""
    text = bytes(bad_neighbour(NAMES[number])).decode()
    odd = text[text.index(_COMMON_END) + len(_COMMON_END) :]
    return f'{{"id": "{id_of(number)}", "number": "BAD{number:02}", "modified": {LATER}, {odd}'


def event(number: int) -> str:
    return f'{{"v": 1, "offers": [{hostile(number)}, {json.dumps(good(number))}]}}'


class Shown:
    """The titles of all pages of a wall, by the offers' ids."""

    def __init__(self, app) -> None:
        self.titles: dict[str, str] = {}
        app.bridge.cards_changed.connect(self._show)

    def _show(self, cards) -> None:
        self.titles = {card.offer_id: card.title for card in cards}


def hear_of_all(sandbox, shown, hands):
    """Each pair in an event of its own, until the good offer of the last one is on the wall."""
    for number in range(len(NAMES)):
        sandbox.publisher.trigger("offers", "offers-changed", event(number))
        title = good(number)["title"]
        hands.wait_until(
            lambda t=title: shown.titles.get(GOOD_ID) == t, f"{NAMES[number]}: {title}"
        )


@contextmanager
def answers(signal):
    """What the signal gives while the block lasts; the first of its values each time."""
    given = []

    def take(first, *_):
        given.append(first)

    signal.connect(take)
    yield given
    signal.disconnect(take)


def voucher_and_slip(app, hands, offer_id):
    """Made and printed as for a customer; what its code must be."""
    counter, detail = app.counter, app.views.detail
    with answers(counter.voucher_made) as made, answers(counter.printed) as printed:
        app.views.wall.open(offer_id)
        detail.get()
        hands.wait_until(lambda: bool(made), "the voucher")
        detail.print("Good once.", "")
        hands.wait_until(lambda: bool(printed), "the slip")
        detail.close()
    assert printed == [HandedOver()]
    return made[0].url


def redeemed(app, hands, url):
    with answers(app.counter.verdict_given) as given:
        app.counter.redeem(url, "Kim")
        hands.wait_until(lambda: bool(given), "the verdict")
    return given[0]


@pytest.fixture
def paper(tmp_path, monkeypatch):
    """The file that the printer writes to."""
    file = tmp_path / "lp0"
    monkeypatch.setenv("KIOSK_PRINTER_KIND", "escpos-file")
    monkeypatch.setenv("KIOSK_PRINTER_DEVICE", str(file))
    return file


@pytest.fixture
def patient_printer(monkeypatch):
    """No customer has so many slips printed; the pace is not what is looked at here."""
    pace = TokenBucket(1_000, 1.0, time.monotonic)
    monkeypatch.setattr("kiosk.ui.counter.slip_view_model.print_pace", lambda: pace)


@pytest.mark.usefixtures("patient_printer")
def test_every_hostile_offer_costs_itself_alone(sandbox, kiosk, paper, capsys):
    with kiosk() as (app, hands):
        shown = Shown(app)
        hear_of_all(sandbox, shown, hands)
        code = wall_code(BASE, "GOOD", GOOD_ID).url
        hands.wait_until(lambda: code in hands.read_codes(), "the good offer's code")
        kept = {NAMES[n]: id_of(n) for n in range(len(NAMES)) if id_of(n) in shown.titles}
        assert set(NAMES) - kept.keys() == DROPPED
        for offer_id in (*kept.values(), GOOD_ID):
            paper.write_bytes(b"")
            url = voucher_and_slip(app, hands, offer_id)
            assert read_codes(pictures_in(paper.read_bytes())[0]) == {url}
            verdict = redeemed(app, hands, url)
            assert verdict.outcome is Outcome.ACCEPTED, offer_id
        before = shown.titles
    sandbox.remote.set_faults(network_away=True)
    told_by_the_commands(sandbox.addresses.config_file, capsys)
    with kiosk(live=False) as (app, hands):
        shown = Shown(app)
        hands.wait_until(lambda: shown.titles == before, "the wall from disk")
        hands.wait_until(lambda: code in hands.read_codes(), "the good offer's code")


def told_by_the_commands(config, capsys):
    """Both tell of the good offer, and print nothing that a terminal would act upon."""
    capsys.readouterr()
    assert show_offers(config, json=True) == 0
    offers = json.loads(capsys.readouterr().out)["offers"]
    assert GOOD_ID in {offer["id"] for offer in offers}
    assert show_offers(config, json=False) == 0
    told = capsys.readouterr()
    assert f"Thé 🍵 {len(NAMES) - 1}" in told.out
    for offer in offers:
        run_redeem(config, wall_code(BASE, offer["number"], offer["id"]).url, as_json=False)
        told = capsys.readouterr()
        assert told.err == ""
        assert told.out.count("\n") == 1
        assert not [c for c in told.out if unicodedata.category(c) == "Cc" and c != "\n"]
