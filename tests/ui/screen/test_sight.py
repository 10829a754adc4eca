"""The wall's own sight: what is on the page, and nothing while something stands before it."""

from __future__ import annotations

import threading

import pytest

from kiosk.core.counter.code import wall_code
from kiosk.services.wall.code_reader import read_codes


def text_of(card):
    return wall_code("HTTPS://OFFERS.EXAMPLE", card.number, card.offer_id).url


@pytest.fixture
def taker(screen):
    from kiosk.ui.screen.sight_taker import SightTaker

    taker = SightTaker(screen.views, screen.window.quick, text_of)
    screen.bridge.sight_wanted.connect(taker.take)
    return taker


def show(screen, make_card, count):
    screen.bridge.show_cards(tuple(make_card(f"A{n}") for n in range(count)))
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) > 0, "the cards")


@pytest.mark.parametrize("count", [1, 8, 60])
def test_the_codes_of_the_page_are_expected_and_read(screen, make_card, taker, count):
    show(screen, make_card, count)
    screen.hands.wait_until(
        lambda: (sight := taker.see()) is not None and sight.expected <= read_codes(sight.frame),
        "every code of the page read back",
    )
    assert taker.see().expected


def test_behind_a_form_a_detail_or_the_dark_nothing_is_expected(screen, make_card, taker):
    show(screen, make_card, 1)
    screen.lead.open("", "")
    assert taker.see() is None
    screen.lead.close()
    screen.wall.open("A0")
    assert taker.see() is None
    screen.views.detail.close()
    # Whoever has just used the screen keeps it bright.
    screen.views.panel_care.awake_timer.stop()
    screen.views.panel_care.set_dim(0.7)
    assert taker.see() is None
    screen.views.panel_care.wake()
    assert taker.see() is not None


def test_the_net_threads_question_is_answered_on_the_gui_thread(screen, make_card, taker):
    show(screen, make_card, 1)
    answers = []
    asking = threading.Thread(target=lambda: answers.append(screen.bridge.ask_sight().result(10)))
    asking.start()
    screen.hands.wait_until(lambda: bool(answers), "the answer")
    asking.join()
    assert answers[0].expected == {text_of(screen.wall.cards()[0])}


def test_a_dimmed_wall_is_painted_dark_and_lifted_by_a_touch(screen, make_card):
    show(screen, make_card, 1)
    screen.bridge.show_dim(1.0)
    dark = screen.hands.look().pixelColor(5, 5)
    assert dark.lightness() == 0
    screen.hands.tap("dimmer")
    assert screen.hands.look().pixelColor(5, 5).lightness() > 100
