"""The decision at the till: the order of its checks, and what no circumstance may change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.counter.read_code import WallText
from kiosk.core.counter.redemption import Earlier, OwnRedemptions, Scene, decide, settle
from kiosk.core.counter.scan_target import CodeKind, Standing, Target, targets
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import make_voucher
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
KEY = StoreKey(1, b"k" * 32, current=True)
TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1)
USED = Earlier(NOW - HOUR, "K-001", "Ada")


def offer(**fields):
    return replace(TEA, **fields)


def voucher(key=KEY):
    return make_voucher("HTTPS://X", key, TEA.id, "K-001", 1, NOW).voucher


def target(offer=TEA, standing=Standing.ON_BOARD, **more):
    return Target(CodeKind.VOUCHER, standing, offer, **{"voucher": voucher(), **more})


def scene(**changes):
    good = {
        "store": "S-01",
        "stamp": Stamp(NOW),
        "clock_believed": True,
        "live": True,
        "keys": (KEY,),
    }
    return Scene(**{**good, **changes})


OVER = offer(valid_until=NOW - HOUR)
FULL = offer(max_redemptions=0)
STRANGE = voucher(StoreKey(1, b"x" * 32))
FIRST = [
    ("other store before forged", target(offer(stores=("S-02",)), voucher=STRANGE), "other_store"),
    ("forged before expired", target(OVER, voucher=STRANGE), "unknown_code"),
    ("used before expired", target(OVER), "already_used"),
    ("used before withdrawn", target(None, Standing.WITHDRAWN), "already_used"),
    ("used before full", target(FULL), "already_used"),
]


@pytest.mark.parametrize(("name", "found", "outcome"), FIRST, ids=[case[0] for case in FIRST])
def test_the_first_objection_is_the_one_that_is_told(name, found, outcome):
    assert decide(found, OwnRedemptions(used=USED), scene()).outcome == outcome


def test_an_offer_that_ended_before_it_left_the_board_has_expired():
    past = target(OVER, Standing.WITHDRAWN)
    assert decide(past, OwnRedemptions(), scene()).outcome == "expired"
    assert decide(past, OwnRedemptions(), scene(clock_believed=False)).outcome == "withdrawn"


def test_a_limit_that_is_not_given_is_none_but_for_the_offline_one():
    assert decide(target(), OwnRedemptions(redeemed=10**6), scene()).outcome == "accepted"
    limited = target(offer(offline="limit"))
    assert decide(limited, OwnRedemptions(), scene(live=False)).outcome == "could_not_check"


def test_where_offers_share_a_code_the_one_that_can_be_redeemed_is_meant():
    twin = offer(id="a01SB0000000002AAA", number="tea15")
    board = Board.of([offer(valid_until=NOW), twin])
    found = [
        (t, decide(t, OwnRedemptions(), scene())) for t in targets(WallText("TEA15"), board, ())
    ]
    meant, decision = settle(found)
    assert (len(found), meant.offer, decision.outcome) == (2, twin, "accepted")


moments = st.none() | st.integers(-3, 3).map(lambda hours: NOW + hours * HOUR)
offers = st.builds(
    offer,
    valid_from=moments,
    valid_until=moments,
    stores=st.sampled_from([(), ("S-01",), ("S-02",)]),
    max_redemptions=st.none() | st.integers(0, 3),
    offline=st.sampled_from(["allow", "refuse", "limit"]),
    offline_limit=st.none() | st.integers(0, 3),
)
found = st.builds(
    target,
    offers | st.none(),
    st.sampled_from(Standing),
    voucher=st.sampled_from([None, voucher(), STRANGE]),
)
facts = st.builds(OwnRedemptions, st.none() | st.just(USED), st.integers(0, 4), st.integers(0, 4))
scenes = st.builds(
    scene,
    stamp=st.builds(Stamp, moments.filter(bool)),
    clock_believed=st.booleans(),
    keys=st.sampled_from([(), (KEY,)]),
)


@given(found, facts, scenes)
def test_what_the_network_would_refuse_is_not_accepted_without_it(found, facts, scene):
    offline = decide(found, facts, replace(scene, live=False)).outcome
    live = decide(found, facts, replace(scene, live=True)).outcome
    assert live != "accepted_offline"
    assert offline != "accepted"
    assert live.is_accepted or not offline.is_accepted


@given(found, facts, scenes)
def test_only_a_good_code_of_an_offer_that_holds_here_and_now_is_accepted(found, facts, scene):
    if not decide(found, facts, scene).outcome.is_accepted:
        return
    assert found.standing is Standing.ON_BOARD
    assert found.offer is not None
    assert found.offer.is_for("S-01")
    assert found.offer.is_valid_at(scene.now)
    assert found.voucher is None or (scene.keys and found.voucher != STRANGE and not facts.used)
