"""Whatever stands beside it, a good offer is on the wall, and after a restart too."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import parse_change, parse_snapshot
from kiosk.core.feed.offer import Offer
from kiosk.core.json_text import decode_json
from kiosk.pusher.frames import decode_frame
from kiosk.sandbox.org.bad_neighbours import NAMES, bad_neighbour
from kiosk.services.wall.wall import Wall
from kiosk.store.offers import OfferStore, SavedBoard
from tests.support.store_harness import KEY, open_database

pytestmark = pytest.mark.slow

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
SAVED = 1_795_600_800_001
GOOD = {"id": "a01SB00000000GOODA", "number": "GOOD", "title": "Thé 🍵", "modified": SAVED}


@pytest.fixture(params=["Europe/Berlin", "Pacific/Honolulu", "Pacific/Kiritimati"])
def zone(request, monkeypatch):
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def database(tmp_path):
    return tmp_path / "k.db"


def by_event(neighbour):
    """As a server sends it: JSON as a text within JSON."""
    data = msgspec.json.encode({"v": 1, "offers": [neighbour, GOOD], "withdrawn": []}).decode()
    event = {"event": "offers-changed", "channel": "offers", "data": data}
    frame = decode_frame(msgspec.json.encode(event).decode())
    return Board().merge(parse_change(frame.data)).board


def by_snapshot(neighbour):
    body = msgspec.json.encode({"as_of": SAVED, "offers": [neighbour, GOOD]})
    return Board().reconcile(parse_snapshot(decode_json(body)))


def restarted(database, board):
    connection = open_database(database, KEY)
    OfferStore(connection).save(SavedBoard(board, NOW))
    saved = OfferStore(connection).load()
    connection.close()
    return saved.board


def on_the_wall(board):
    """The titles in the list that the screen paints from."""
    from PySide6.QtTest import QAbstractItemModelTester

    from kiosk.ui.wall.offer_model import OfferModel

    shown = []
    wall = Wall("S-01", "HTTPS://X.Y", shown.append, lambda: NOW)
    wall._board = board
    wall.refresh()
    model = OfferModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.tell_time(NOW)
    for cards in ((), shown[-1], ()):
        model.show(cards)
        model.tell_time(NOW)
        told = [
            [model.data(model.index(row), role) for role in model.roleNames()]
            for row in range(model.rowCount())
        ]
        assert len(told) == len(cards)
    del tester
    return [card.title for card in shown[-1]]


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize("heard", [by_event, by_snapshot])
@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_offer_costs_itself_alone(qapp, database, name, heard):
    board = heard(bad_neighbour(name))
    assert GOOD["title"] in on_the_wall(board)
    assert restarted(database, board) == board
    assert GOOD["title"] in on_the_wall(restarted(database, board))


values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=("Cs",)), max_size=30),
    st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat),
    st.lists(st.text(max_size=5), max_size=3),
    st.dictionaries(st.sampled_from(["de", "en"]), st.dictionaries(st.just("title"), st.text())),
)
fields = st.sampled_from(Offer.__struct_fields__)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.dictionaries(fields, values, max_size=5))
def test_any_values_whatsoever_leave_a_good_offer_on_the_wall(qapp, database, odd):
    neighbour = {"id": "a01SB00000BADNBRYA", "number": "BAD", "modified": 1, **odd}
    for heard in (by_event, by_snapshot):
        board = heard(neighbour)
        assert GOOD["title"] in on_the_wall(restarted(database, board))


@pytest.mark.usefixtures("zone")
def test_an_offer_to_the_end_of_time_has_no_end(qapp):
    (offer,) = [
        o for o in by_event(bad_neighbour("end of time")).offers.values() if o.number != "GOOD"
    ]
    assert offer.valid_until is None


def test_a_title_of_invisible_characters_gives_way_to_the_number(qapp):
    assert "BADNBR" in on_the_wall(by_event(bad_neighbour("invisible")))


def test_half_an_emoji_is_one_character_lost(qapp):
    assert "Tea \ufffd" in on_the_wall(by_event(bad_neighbour("half an emoji")))


def test_a_discount_reads_as_it_was_written(qapp):
    offers = by_event(bad_neighbour("reading direction")).offers.values()
    assert [o.discount for o in offers if o.number != "GOOD"] == ["-20 %"]
