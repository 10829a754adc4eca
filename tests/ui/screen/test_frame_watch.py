"""The frame with changed cards is stamped once, and a wall that nobody sees is not measured."""

from __future__ import annotations

import time
from types import SimpleNamespace

import pytest

from kiosk.ui.net_line import NetLine


@pytest.fixture
def frames(screen):
    import asyncio

    from kiosk.ui.screen.frame_watch import FrameWatch

    told = []
    latency = SimpleNamespace(painted=told.append)
    line = NetLine(lambda work: asyncio.run(work()), lambda: latency)
    watch = FrameWatch(screen.views, screen.window.quick, line)
    screen.bridge.frame_wanted.connect(watch.want)
    yield told
    screen.bridge.frame_wanted.disconnect(watch.want)


def test_the_first_frame_with_the_new_cards_is_stamped_and_later_ones_are_not(
    screen, make_card, frames
):
    screen.bridge.show_cards((make_card("A1"), make_card("B2")))
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == 2, "the cards")
    assert frames == []
    began = time.time()
    screen.bridge.show_cards((make_card("B2"), make_card("C3")), 7)
    screen.hands.wait_until(lambda: frames, "the stamp")
    (frame,) = frames
    assert (frame.ticket, frame.came, frame.left) == (7, {"B2", "C3"}, {"A1", "B2"})
    assert began <= frame.at <= time.time()
    screen.bridge.show_cards((make_card("C3"),))
    screen.hands.wait_until(lambda: screen.wall.count == 1, "the next cards")
    screen.hands.look()
    assert frames == [frame]


def test_cards_that_change_nothing_are_painted_too_and_calls_in_a_row_are_one(
    screen, make_card, frames
):
    cards = (make_card("A1"),)
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == 1, "the card")
    screen.bridge.show_cards(cards, 1)
    screen.bridge.show_cards(cards, 2)
    screen.bridge.show_cards(cards)
    screen.hands.wait_until(lambda: frames, "the stamp")
    assert [frame.ticket for frame in frames] == [2]


def test_a_wall_behind_the_form_is_not_measured(screen, make_card, frames):
    screen.bridge.show_cards((make_card("A1"),))
    screen.hands.wait_until(lambda: len(screen.hands.all("offerCard")) == 1, "the card")
    screen.wall.open("A1")
    screen.bridge.show_cards((make_card("A1"), make_card("B2")), 1)
    screen.hands.wait_until(lambda: screen.wall.count == 2, "the cards behind")
    screen.hands.look()
    assert frames == []
