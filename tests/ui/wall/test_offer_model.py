"""The list model becomes any list by lawful single steps."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

lists = st.lists(st.sampled_from("abcdef"), unique=True)


@given(st.lists(lists, min_size=1, max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_list_follows_any_other(qapp, make_card, steps):
    from PySide6.QtTest import QAbstractItemModelTester

    from kiosk.ui.wall.offer_model import OfferModel

    model = OfferModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number, ids in enumerate(steps):
        cards = [make_card(i, title=f"{number}") for i in ids]
        model.show(cards)
        assert list(model.cards()) == cards
    del tester


@pytest.mark.parametrize("row", [-1, 3])
def test_a_row_that_is_not_there_has_no_data(qapp, row):
    from kiosk.ui.wall.offer_model import OfferModel

    model = OfferModel()
    assert model.data(model.index(row), 257) is None


@pytest.mark.parametrize(
    "end", [datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)]
)
@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York"])
def test_an_end_beyond_the_local_calendar_is_shown_as_none(qapp, make_card, monkeypatch, end, zone):
    from msgspec.structs import replace
    from PySide6.QtTest import QAbstractItemModelTester

    from kiosk.ui.wall.offer_model import OfferModel

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    model = OfferModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cards = [replace(make_card("a"), valid_until=end), make_card("b")]
    model.show(cards)
    assert list(model.cards()) == cards
    model.show([cards[1]])
    assert list(model.cards()) == [cards[1]]
    del tester
    monkeypatch.undo()
    time.tzset()
