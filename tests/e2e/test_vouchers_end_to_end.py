"""From the tap on "Get my own voucher" to the till: read off the screen and off the paper."""

from __future__ import annotations

import pytest

from kiosk.core.counter.read_code import read_code
from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.store_key import parse_store_keys
from kiosk.core.counter.voucher import is_genuine, offer_key
from kiosk.services.wall.code_reader import read_codes
from tests.support.escpos_paper import pictures_in

pytestmark = pytest.mark.slow


@pytest.fixture
def store_keys(sandbox, tmp_path):
    from kiosk.sandbox.org.master_keys import MasterKeys

    return parse_store_keys(MasterKeys(tmp_path / "store-master-keys.json").for_store("S-01"))


def get_offer(app, hands):
    """The one code that a phone reads off the screen, and which offer it should be of."""
    hands.wait_until(lambda: bool(hands.all("offerCard")), "the wall")
    hands.tap("offerCard")
    hands.wait_until(lambda: hands.find("getOffer") is not None, "the offer")
    title = hands.find("detailTitle").property("text")
    offer = next(card for card in app.wall.cards() if card.title == title)
    # The page may stand before it is painted, over a wall with codes of its own.
    hands.look()
    hands.wait_until(lambda: len(hands.read_codes()) == 1, "the offer's code")
    before = hands.read_codes()
    hands.tap("getOffer")
    hands.wait_until(lambda: hands.find("takeAlongCode") is not None, "the voucher")
    hands.wait_until(lambda: len(hands.read_codes() - before) == 1, "the voucher's code")
    hands.wait_until(lambda: len(hands.read_codes()) == 1, "one code")
    (url,) = hands.read_codes()
    return url, offer


def redeem(app, hands, url):
    given = []
    app.counter.verdict_given.connect(given.append)
    app.counter.redeem(url, "Kim")
    hands.wait_until(lambda: bool(given), "the verdict")
    app.counter.verdict_given.disconnect(given.append)
    return given[0]


@pytest.mark.parametrize("away", [False, True], ids=["online", "offline"])
def test_a_voucher_read_off_the_screen_is_good_once(sandbox, kiosk, store_keys, away):
    with kiosk() as (app, hands):
        if away:
            sandbox.remote.set_faults(network_away=True)
            hands.wait_until(lambda: not app.wall.is_live(), "the loss noticed")
        url, offer = get_offer(app, hands)
        voucher = read_code(url, "")
        assert is_genuine(voucher, store_keys)
        assert voucher.offer_key == offer_key(offer.offer_id)
        first = redeem(app, hands, url)
        good = Outcome.ACCEPTED_OFFLINE if away else Outcome.ACCEPTED
        assert (first.outcome, first.offer_id) == (good, offer.offer_id)
        # Another code in between: else it would be the same scan, going on.
        assert redeem(app, hands, "HTTPS://ELSEWHERE.EXAMPLE").outcome is Outcome.UNKNOWN_CODE
        assert redeem(app, hands, url).outcome is Outcome.ALREADY_USED


def test_a_kiosk_started_without_a_network_makes_vouchers_too(sandbox, kiosk, store_keys):
    with kiosk():
        pass
    sandbox.remote.set_faults(network_away=True)
    with kiosk(live=False) as (app, hands):
        url, _ = get_offer(app, hands)
        assert is_genuine(read_code(url, ""), store_keys)
        hands.tap("closeVoucher")
        another, _ = get_offer(app, hands)
        assert another != url


def test_the_slip_holds_the_voucher_that_is_on_the_screen(sandbox, kiosk, tmp_path, monkeypatch):
    paper = tmp_path / "lp0"
    paper.touch()
    monkeypatch.setenv("KIOSK_PRINTER_KIND", "escpos-file")
    monkeypatch.setenv("KIOSK_PRINTER_DEVICE", str(paper))
    with kiosk() as (app, hands):
        url, _ = get_offer(app, hands)
        hands.tap("printSlip")
        hands.wait_until(lambda: hands.find("didPrint") is not None, "the question")
        hands.look()
        once = paper.read_bytes()
        hands.tap("printAgain")
        hands.wait_until(lambda: hands.find("didPrint") is not None, "the question again")
        hands.look()
        hands.tap("didPrint")
        told = hands.find("printTold")
        assert told.property("text") == "Please take your slip."
    assert read_codes(pictures_in(once)[0]) == {url}
    # All but the time of printing is the same.
    assert read_codes(pictures_in(paper.read_bytes())[0]) == {url}
