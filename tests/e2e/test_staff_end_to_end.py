"""Staff redeem with the network or without it, and the org hears of each redemption once."""

from __future__ import annotations

import io

import pytest

from kiosk.commands.staff import run_staff_set_pin
from kiosk.sandbox.org.situation_name import SituationName as S
from tests.support.pin_pad import enter_pin, knock

pytestmark = pytest.mark.slow


PIN = "7392"


@pytest.fixture
def staffed(sandbox, kiosk, monkeypatch):
    """A live kiosk with one offer of its own, and its voucher; staff are in."""
    from contextlib import contextmanager

    @contextmanager
    def running():
        offer = sandbox.remote.add_offer(number="ZEBRA9", title="Zebra plant", stores=["S-01"])
        with kiosk() as (app, hands):
            monkeypatch.setattr("sys.stdin", io.StringIO(PIN + "\n"))
            assert run_staff_set_pin(sandbox.addresses.config_file, "Mia") == 0
            made = []
            app.counter.voucher_made.connect(lambda card, _offer: made.append(card))
            app.counter.make_voucher(offer)
            hands.wait_until(lambda: bool(made), "the voucher")
            knock(hands)
            enter_pin(hands, PIN)
            hands.wait_until(lambda: hands.find("staff") is not None, "the staff's page")
            yield app, hands, made[0].url

    return running


def scan(app, hands, code):
    app.bridge.show_scan(code)
    hands.wait_until(lambda: hands.find("verdict") is not None, "the verdict")
    hands.look()
    return app.counter, hands.find("verdictHeadline").property("text")


def wall_code(number):
    from kiosk.core.counter.code import wall_code

    return wall_code("", number, "").url


def test_a_voucher_is_accepted_once_and_the_org_hears_of_both_scans(sandbox, staffed):
    with staffed() as (app, hands, url):
        assert scan(app, hands, url)[1] == "Accepted"
        hands.tap("nextCode")
        hands.wait_until(lambda: len(sandbox.remote.redemptions()) == 1, "the redemption", 30)
        # Another code in between: the same one at once would be the same scan.
        assert scan(app, hands, "HTTPS://OTHER-SHOP.EXAMPLE/O/ZEBRA9")[1] == "Unknown code"
        hands.tap("nextCode")
        assert scan(app, hands, url)[1] == "Already used"
        hands.wait_until(lambda: len(sandbox.remote.redemptions()) == 3, "the refused scans", 30)
    first, _, second = sandbox.remote.redemptions()
    assert (first["Event__c"], first["Outcome__c"], first["Offline__c"]) == (
        "redeemed",
        "accepted",
        False,
    )
    assert (second["Event__c"], second["Outcome__c"]) == ("refused", "already_used")
    assert first["Staff__c"] == "Mia"


def test_without_a_network_it_is_amber_and_uploaded_later_with_its_own_time(sandbox, staffed):
    with staffed() as (app, hands, url):
        sandbox.remote.set_faults(network_away=True)
        hands.wait_until(lambda: not app.wall.is_live(), "the feed to be lost", 40)
        assert scan(app, hands, url)[1] == "Accepted offline"
        sandbox.remote.set_faults(network_away=False)
        hands.wait_until(lambda: len(sandbox.remote.redemptions()) == 1, "the redemption", 40)
    (redemption,) = sandbox.remote.redemptions()
    assert redemption["Offline__c"] is True
    assert redemption["Outcome__c"] == "accepted_offline"


def test_a_wall_code_is_redeemed_and_taken_back(sandbox, staffed):
    with staffed() as (app, hands, _):
        assert scan(app, hands, wall_code("ZEBRA9"))[1] == "Accepted"
        hands.tap("undo")
        hands.look()
        hands.tap("reason-0")
        till = app.views.staff_pages.till
        hands.wait_until(lambda: till.property("takenBack"), "the undoing")
        hands.wait_until(lambda: len(sandbox.remote.redemptions()) == 2, "both facts", 30)
    redeemed, undone = sandbox.remote.redemptions()
    assert undone["Event__c"] == "undone"
    assert undone["Undoes__c"] == redeemed["Redemption_Key__c"]


def test_a_hostile_code_is_unknown_and_nothing_else(sandbox, staffed):
    with staffed() as (app, hands, _):
        assert scan(app, hands, "HTTPS://OTHER-SHOP.EXAMPLE/O/ZEBRA9")[1] == "Unknown code"
        hands.tap("nextCode")
        assert scan(app, hands, "X" * 10_000)[1] == "Unknown code"
        assert app.window.quick.isVisible()


def test_a_held_lead_is_let_go_by_staff_and_the_health_page_tells_the_truth(sandbox, staffed):
    from kiosk.core.form.lead import LeadDraft, new_lead_key

    with staffed() as (app, hands, _):
        sandbox.remote.set_faults(situation=S.VALIDATION_RULE)
        draft = LeadDraft(new_lead_key(), last_name="Lovelace", consent=True)
        app.customer.submit(draft)
        pages = app.views.staff_pages
        pages.turn_to("queue")

        def held():
            pages.queue.refresh()
            rows = pages.queue.list.rows()
            return bool(rows) and rows[0]["held"]

        hands.wait_until(held, "the held lead", 30)
        sandbox.remote.set_faults(situation=None)
        hands.look()
        hands.tap(f"queue-{draft.key}")
        hands.look()
        hands.tap("releaseHeld")
        enter_pin(hands, PIN)
        hands.wait_until(lambda: len(sandbox.remote.leads()) == 1, "the lead", 30)
        pages.turn_to("health")
        hands.wait_until(lambda: hands.find("health-feed") is not None, "the health")
        lines = {row["topic"]: row for row in pages.health.lines.rows()}
        assert (lines["feed"]["level"], lines["feed"]["value"]) == ("ok", "live")
        assert lines["keys"]["value"] == "1"


def test_staff_end_the_kiosk_with_their_pin_and_a_code_that_a_supervisor_can_tell(
    staffed, monkeypatch
):
    from types import SimpleNamespace

    from kiosk import app as app_module

    codes = []
    monkeypatch.setattr(app_module, "QGuiApplication", SimpleNamespace(exit=codes.append))
    with staffed() as (app, hands, _):
        app.views.staff_pages.turn_to("controls")
        hands.look()
        hands.tap("leaveKiosk")
        hands.look()
        hands.tap("leaveKiosk")
        enter_pin(hands, PIN)
        hands.wait_until(lambda: bool(codes), "the end")
    assert codes == [app_module.ENDED_BY_STAFF] == [3]
