"""Which offer a code names: what is on the board goes before what was there once."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.core.counter.code import wall_body
from kiosk.core.counter.read_code import DamagedCode, UnknownCode, WallText
from kiosk.core.counter.scan_target import CodeKind, Standing, targets
from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Withdrawn
from kiosk.core.feed.offer import Offer

TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1)
NUTS = Offer(id="a01SB0000000002AAA", number="NUTS", modified=1)


def coded(offer):
    return WallText(wall_body(offer.number, offer.id))


def found(read, board=(), past=(), withdrawn=()):
    return [
        (target.standing, target.offer)
        for target in targets(read, Board.of(board, withdrawn), past)
    ]


def test_the_code_of_an_offer_on_the_board_names_it_alone():
    assert found(coded(TEA), [NUTS, TEA], [NUTS]) == [(Standing.ON_BOARD, TEA)]


def test_offers_that_share_a_code_are_all_named():
    twin = msgspec.structs.replace(NUTS, number=TEA.number)
    assert found(coded(TEA), [TEA, twin]) == [(Standing.ON_BOARD, TEA), (Standing.ON_BOARD, twin)]


def test_of_past_offers_the_first_with_that_code_is_named():
    newer = msgspec.structs.replace(TEA, modified=2)
    assert found(coded(TEA), [], [NUTS, newer, TEA]) == [(Standing.WITHDRAWN, newer)]


def test_an_offer_that_is_back_under_another_number_is_no_past_one():
    renumbered = msgspec.structs.replace(TEA, number="TEA20")
    assert found(coded(TEA), [renumbered], [TEA]) == [(Standing.UNHEARD_OF, None)]


def test_a_code_made_of_a_withdrawn_offers_id_names_it_as_withdrawn():
    nameless = msgspec.structs.replace(TEA, number="")
    gone = [Withdrawn(TEA.id, 5)]
    assert found(coded(nameless), withdrawn=gone) == [(Standing.WITHDRAWN, None)]
    assert found(coded(NUTS), withdrawn=gone) == [(Standing.UNHEARD_OF, None)]


@pytest.mark.parametrize(
    ("read", "standing"),
    [(UnknownCode(), Standing.UNREADABLE), (DamagedCode(), Standing.DAMAGED)],
)
def test_what_is_no_code_of_ours_names_nothing(read, standing):
    (target,) = targets(read, Board.of([TEA]), [NUTS])
    assert (target.kind, target.standing, target.offer) == (CodeKind.UNKNOWN, standing, None)
