"""What a customer sees and does, with real events and real pixels."""

from __future__ import annotations

import pytest

from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.form.submission import Submission

SIZES = [(1080, 1920), (1920, 1080), (800, 480), (3840, 2160)]
TYPED = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}


def url(make_card, offer_id):
    from kiosk.core.counter.code import wall_code

    return wall_code("HTTPS://OFFERS.EXAMPLE", offer_id, offer_id).url


def fill_in(screen):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("last_name") is not None, "the form")
    for field, text in TYPED.items():
        screen.hands.tap(field)
        screen.hands.type(text)
    screen.lead.focus_wanted.emit("consent")
    screen.hands.look()
    screen.hands.tap("consent")


@pytest.mark.slow
@pytest.mark.parametrize(
    "count", [pytest.param(n, marks=pytest.mark.size(*s)) for s in SIZES for n in (1, 6)]
)
def test_every_code_on_the_screen_is_readable(screen, make_card, count):
    ids = ["A1", "B2", "C3", "D4", "E5", "F6"][:count]
    screen.bridge.show_cards(tuple(make_card(i) for i in ids))
    screen.hands.wait_until(lambda: len(screen.wall.cards()) == count, "the cards")
    screen.hands.look()
    expected = {url(make_card, card.offer_id) for card in screen.wall.shown_cards()}
    assert expected
    if screen.window.quick.width() >= 1080:
        screen.hands.wait_until(lambda: screen.hands.read_codes() == expected, "all codes")
    else:
        screen.hands.wait_until(lambda: bool(screen.hands.read_codes()), "a code")
        assert screen.hands.read_codes() <= expected


def test_a_change_replaces_one_card_and_a_withdrawal_removes_it(screen, make_card):
    screen.bridge.show_cards((make_card("A1"), make_card("B2")))
    screen.bridge.show_cards((make_card("A1", title="New"), make_card("B2")))
    screen.hands.wait_until(lambda: bool(screen.wall.cards()), "the cards")
    assert [c.title for c in screen.wall.cards()] == ["New", "Offer B2"]
    screen.bridge.show_cards((make_card("B2"),))
    screen.hands.wait_until(lambda: len(screen.wall.cards()) == 1, "one card")
    expected = {url(make_card, "B2")}
    screen.hands.wait_until(lambda: screen.hands.read_codes() == expected, "its code alone")


def test_markup_from_outside_is_shown_as_text(screen, make_card):
    hostile = "<img src='http://127.0.0.1:9/x'><b>bold</b>"
    screen.bridge.show_cards((make_card("A1", title=hostile, description=hostile),))
    screen.hands.wait_until(lambda: bool(screen.wall.cards()), "the card")
    expected = {url(make_card, "A1")}
    screen.hands.wait_until(lambda: screen.hands.read_codes() == expected, "its code")


def test_the_wall_says_how_old_it_is_when_it_is_not_live(screen, qtbot):
    with qtbot.waitSignal(screen.wall.age.changed):
        screen.bridge.show_status(FeedStatus(FeedState.LIVE))
    assert screen.wall.is_live()
    with qtbot.waitSignal(screen.wall.age.changed):
        screen.bridge.show_status(FeedStatus(FeedState.OFFLINE))
    assert not screen.wall.is_live()


@pytest.mark.parametrize(
    "_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES[:2]], ids=str
)
def test_a_lead_is_typed_and_thanked_for_only_once_it_is_saved(screen, _):
    fill_in(screen)
    screen.hands.tap("send")
    screen.hands.tap("send")
    assert len(screen.drafts) == 1
    draft = screen.drafts[0]
    assert {name: getattr(draft, name) for name in TYPED} == TYPED
    assert screen.hands.find("thankYou") is None
    screen.customer.lead_answered.emit(Submission.SAVED, "")
    screen.hands.wait_until(lambda: screen.hands.find("thankYou") is not None, "Thank you")


def test_a_disk_that_refuses_keeps_what_was_typed_for_another_try(screen):
    fill_in(screen)
    screen.hands.tap("send")
    screen.customer.lead_answered.emit(Submission.NOT_SAVED, "")
    assert screen.hands.find("last_name").property("text") == "Lovelace"
    screen.hands.tap("send")
    assert screen.drafts[0].key == screen.drafts[1].key


def test_after_thank_you_nothing_typed_is_left(screen):
    fill_in(screen)
    screen.hands.tap("send")
    screen.customer.lead_answered.emit(Submission.SAVED, "")
    screen.hands.tap("backToOffers")
    screen.hands.tap("contact")
    for field in TYPED:
        assert screen.hands.find(field).property("text") == ""
    assert screen.hands.find("consent").property("checked") is False
    assert screen.lead.draft.last_name == ""


def test_an_idle_form_wipes_itself(screen, qtbot):
    fill_in(screen)
    with qtbot.waitSignal(screen.lead.wiped):
        screen.lead.patience.warn()
        for _ in range(20):
            screen.lead.patience.tick()
    assert screen.hands.find("last_name") is None
    assert screen.lead.draft.last_name == ""


def test_errors_stand_at_their_fields(screen):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    screen.hands.tap("send")
    assert set(screen.lead.errors) == {"last_name", "email", "consent"}
    assert not screen.drafts


def test_a_card_opens_the_form_about_its_offer(screen, make_card):
    screen.bridge.show_cards((make_card("A1"),))
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the card")
    screen.hands.tap("offerCard")
    screen.hands.wait_until(lambda: screen.hands.find("contactAbout") is not None, "the offer")
    screen.hands.tap("contactAbout")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")
    assert screen.lead.draft.offer_number == "A1"


def test_what_can_be_tapped_has_a_name_for_those_who_cannot_see(screen, make_card):
    from PySide6.QtGui import QAccessible

    screen.bridge.show_cards((make_card("A1"),))
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the card")
    for name in ("offerCard", "contact"):
        item = QAccessible.queryAccessibleInterface(screen.hands.find(name))
        assert item.text(QAccessible.Text.Name)
        assert item.role() == QAccessible.Role.Button
