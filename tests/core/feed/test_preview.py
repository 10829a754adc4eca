"""Offers in preview are read apart from offers, and end where the board knows them newer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Withdrawn, parse_change, parse_snapshot
from kiosk.core.feed.preview import MOST_PREVIEWS, Preview, have_changed, previews_in, to_show
from tests.support.values import offer

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
RAW = {"id": "p", "number": "XMAS", "modified": 5, "preview_group": "Head office"}


def test_a_snapshot_has_them_beside_its_offers():
    snapshot = parse_snapshot({"as_of": 9, "offers": [], "previews": [RAW]})
    assert snapshot.offers == ()
    (preview,) = previews_in(snapshot.extras)
    assert (preview.offer.number, preview.group) == ("XMAS", "Head office")


@pytest.mark.parametrize("listed", [None, "text", {}, [None], [{"id": 5}], [[]]])
def test_what_cannot_be_read_is_none(listed):
    assert previews_in({"previews": listed}) == ()


def test_a_malformed_one_costs_itself_alone_and_too_many_are_left_out():
    listed = [{"id": 5}, *({**RAW, "id": f"p{n}"} for n in range(60)), {**RAW, "preview_group": 7}]
    assert len(previews_in({"previews": listed})) == MOST_PREVIEWS - 1
    assert previews_in({"previews": [{**RAW, "preview_group": 7}]})[0].group == ""


def test_an_event_says_that_there_is_one_and_gives_no_offer():
    event = {"v": 1, "offers": [], "withdrawn": [], "previews": True}
    assert have_changed(event)
    assert not have_changed({"v": 1, "previews": [RAW]})
    assert parse_change(event).offers == ()


@pytest.mark.parametrize(
    ("own", "group", "is_of"),
    [("Head office", "head OFFICE", True), ("A", "B", False), ("", "", False), ("A", "", False)],
)
def test_a_group_is_the_same_in_any_case_and_none_is_no_group(own, group, is_of):
    assert Preview(offer("p"), own).is_of(group) is is_of


@pytest.mark.parametrize(
    ("fields", "board", "is_shown"),
    [
        ({}, Board(), True),
        ({"valid_from": NOW + timedelta(days=30)}, Board(), True),
        ({"days": ("TU",)}, Board(), True),
        ({"valid_until": NOW}, Board(), False),
        ({"stores": ("S-02",)}, Board(), False),
        # Published meanwhile, taken from the active ones by this very save, and ended since.
        ({}, Board.of([offer("p", 6)]), False),
        ({}, Board.of([], [Withdrawn("p", 5)]), True),
        ({}, Board.of([], [Withdrawn("p", 6)]), False),
    ],
)
def test_which_are_shown(fields, board, is_shown):
    shown = to_show([Preview(offer("p", 5, **fields), "A")], board, "S-01", NOW)
    assert bool(shown) is is_shown
