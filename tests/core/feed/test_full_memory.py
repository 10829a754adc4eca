"""A hostile or broken feed cannot fill a kiosk's memory."""

from __future__ import annotations

from kiosk.core.feed import board as rules
from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Change, Withdrawn
from kiosk.core.feed.offer import Offer


def test_no_more_withdrawals_are_remembered_than_fit(monkeypatch):
    monkeypatch.setattr(rules, "_MAX_REMEMBERED", 2)
    gone = tuple(Withdrawn(f"gone{number}", 5) for number in range(3))
    assert set(Board().merge(Change(withdrawn=gone)).board.withdrawn) == {"gone0", "gone1"}


def test_an_offer_that_is_shown_leaves_though_the_memory_is_full(monkeypatch):
    monkeypatch.setattr(rules, "_MAX_REMEMBERED", 1)
    shown = Board.of([Offer(id="shown", number="N", modified=1)], [Withdrawn("old", 1)])
    after = shown.merge(Change(withdrawn=(Withdrawn("shown", 2), Withdrawn("another", 2)))).board
    assert not after.offers
    assert set(after.withdrawn) == {"old", "shown"}


def test_no_more_offers_are_taken_than_fit(monkeypatch):
    monkeypatch.setattr(rules, "MAX_OFFERS", 1)
    first, second = (Offer(id=one, number=one, modified=1) for one in ("first", "second"))
    newer = Offer(id="first", number="again", modified=2)
    board = Board().merge(Change((first, second, newer))).board
    assert dict(board.offers) == {"first": newer}
