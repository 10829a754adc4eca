"""The last known board survives a restart."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Withdrawn
from kiosk.core.feed.offer import parse_offer
from kiosk.core.feed.replay import ReplayPoint
from kiosk.store.faults import StoreError
from kiosk.store.offers import OfferStore, SavedBoard
from tests.support import values
from tests.support.store_harness import KEY, open_database

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)

offer = partial(values.offer, valid_until=NOW)


def test_a_board_is_read_back_as_it_was(tmp_path):
    connection = open_database(tmp_path / "k.db", KEY)
    store = OfferStore(connection)
    store.save(SavedBoard(Board.of([offer("a"), offer("b")], [Withdrawn("c", 3)]), None))
    board = Board.of([offer("b", 2)], [Withdrawn("a", 2), Withdrawn("c", 3)])
    store.save(SavedBoard(board, NOW))
    connection.close()
    again = open_database(tmp_path / "k.db", KEY)
    saved = OfferStore(again).load()
    again.close()
    assert saved.board == board
    assert saved.as_of == NOW


def test_a_withdrawal_costs_the_disk_one_row_however_many_there_were(tmp_path):
    connection = open_database(tmp_path / "k.db", KEY)
    store = OfferStore(connection)
    gone = [Withdrawn(f"gone{n}", n) for n in range(500)]
    store.save(SavedBoard(Board.of([], gone), NOW))
    before = connection.total_changes
    board = Board.of([], [*gone[2:], Withdrawn("gone0", 7), Withdrawn("new", 1)])
    store.save(SavedBoard(board, NOW))
    # Besides them the two moments.
    assert connection.total_changes - before == 3 + 2
    assert OfferStore(connection).load().board == board
    connection.close()


def test_the_place_in_the_stream_is_kept_with_the_board_and_by_a_board_without_one(tmp_path):
    connection = open_database(tmp_path / "k.db", KEY)
    store = OfferStore(connection)
    assert store.load().replay is None
    for known in (7, "opaque", 2**63 - 1):
        place = ReplayPoint("/data/Offer__ChangeEvent", known)
        store.save(SavedBoard(Board.of([offer("a")]), NOW, place))
        store.save(SavedBoard(Board.of([offer("a", 2)]), NOW))
        assert store.load().replay == place
    connection.execute("UPDATE replay SET id = 1.5")
    assert store.load().replay is None
    connection.close()


@pytest.mark.parametrize("table", ["offer", "replay"])
def test_a_board_and_its_place_are_saved_together_or_not_at_all(tmp_path, table):
    connection = open_database(tmp_path / "k.db", KEY)
    store = OfferStore(connection)
    store.save(SavedBoard(Board.of([offer("a")]), NOW, ReplayPoint("c", 1)))
    connection.execute(
        f"CREATE TRIGGER full BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    with pytest.raises(StoreError):
        store.save(SavedBoard(Board.of([offer("b")]), NOW, ReplayPoint("c", 2)))
    saved = store.load()
    assert set(saved.board.offers) == {"a"}
    assert saved.replay == ReplayPoint("c", 1)
    connection.close()


def test_translations_survive_a_restart(tmp_path):
    raw = {"id": "a", "number": "a", "modified": 1, "title": "Tea"}
    tea = parse_offer(raw | {"i18n": {"pt_BR": {"title": "Chá"}, "ar": {"terms": "اليوم"}}})
    connection = open_database(tmp_path / "k.db", KEY)
    OfferStore(connection).save(SavedBoard(Board.of([tea]), NOW))
    saved = OfferStore(connection).load()
    connection.close()
    assert saved.board.offers["a"] == tea
    assert saved.board.offers["a"].in_language("pt-BR").title == "Chá"


def test_a_damaged_row_is_dropped_alone(tmp_path, caplog):
    connection = open_database(tmp_path / "k.db", KEY)
    OfferStore(connection).save(SavedBoard(Board.of([offer("a"), offer("b")]), NOW))
    connection.execute("UPDATE offer SET body = 'nonsense' WHERE id = 'a'")
    assert set(OfferStore(connection).load().board.offers) == {"b"}
    connection.close()
    assert "dropped" in caplog.text


@pytest.mark.parametrize("body", [b"\xff", b'{"\xff": 1}', b"[" * 50_000, 5, '{"id": "a"}'])
def test_whatever_is_in_a_damaged_row_its_neighbour_is_read(tmp_path, body):
    connection = open_database(tmp_path / "k.db", KEY)
    OfferStore(connection).save(SavedBoard(Board.of([offer("a"), offer("b")]), NOW))
    connection.execute("UPDATE offer SET body = ? WHERE id = 'a'", (body,))
    connection.execute("UPDATE board SET as_of = 'half a moment'")
    saved = OfferStore(connection).load()
    connection.close()
    assert set(saved.board.offers) == {"b"}
    assert saved.as_of is None


def test_the_first_start_has_an_empty_board(tmp_path):
    connection = open_database(tmp_path / "new" / "k.db", KEY)
    saved = OfferStore(connection).load()
    connection.close()
    assert saved.board == Board()
    assert saved.as_of is None
