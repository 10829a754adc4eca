"""What the attract loop shows, and in what order."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.wall.attract import OFFERS, Attract, AttractScene

SHOWN = [AttractScene.NAME, AttractScene.PRICE, AttractScene.CODE]


def test_three_offers_of_thirteen_seconds_and_then_the_wall_for_a_minute():
    state, seen = Attract(), []
    for _ in range(10):
        state = state.next(24)
        seen.append((state.scene, state.offer("abcdefgh"), state.scene.seconds))
    assert [scene for scene, *_ in seen] == [*SHOWN * OFFERS, AttractScene.NONE]
    assert [offer for _, offer, _ in seen] == [*"aaabbbccc", ""]
    assert sum(seconds for *_, seconds in seen[:3]) == 13
    assert seen[-1][2] == 60
    assert state.next(24).offer("abcdefgh") == "d", "the next round goes on"


@given(st.lists(st.integers(0, 9), min_size=1, max_size=60))
def test_whatever_comes_and_goes_what_is_shown_is_there(counts):
    state = Attract()
    for before, count in pairwise([0, *counts]):
        del before
        state = state.next(count)
        ids = tuple("abcdefghi"[:count])
        offer = state.offer(ids)
        assert (offer in ids) is (state.scene is not AttractScene.NONE)
        following = state.following(ids) if ids else ()
        assert set(following) <= set(ids) - {offer} or state.scene is AttractScene.NONE
        assert len(set(following)) == len(following) <= 4
