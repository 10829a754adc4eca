"""Offers that are gone are still known by name at the till, a damaged one costs itself alone."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from kiosk.core.counter.code import wall_body
from kiosk.core.counter.read_code import WallText
from kiosk.core.counter.redemption import Outcome, Scene
from kiosk.core.counter.redemption_record import Till
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.redemptions import RedemptionStore
from tests.support.store_harness import KEY, open_database

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
SCENE = Scene("S-01", Stamp(NOW), clock_believed=True, live=True, keys=())
TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1)
NUTS = Offer(id="a01SB0000000002AAA", number="NUTS", modified=1)


@pytest.mark.parametrize("damaged", [NUTS, TEA])
def test_a_damaged_row_hides_no_other(tmp_path, damaged):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    offers = OfferStore(connection)
    for board in (Board.of([TEA, NUTS]), Board()):
        offers.save(SavedBoard(board, NOW))
    connection.execute(
        "UPDATE past_offer SET body = x'ff' WHERE id = ?",
        (damaged.id,),
    )
    till = RedemptionStore(connection, Till("K-001", "S-01"))
    outcomes = {}
    for offer in (TEA, NUTS):
        code = WallText(wall_body(offer.number, offer.id))
        _record, decision = till.redeem(str(uuid4()), code, Board(), SCENE, "Ada")
        outcomes[offer.number] = decision.outcome
    assert outcomes[damaged.number] is not Outcome.WITHDRAWN
    assert [one for one in outcomes.values() if one is Outcome.WITHDRAWN] == [Outcome.WITHDRAWN]
    connection.close()
