"""What a snapshot says to the counter: keys all or none, and nothing else is lost with them."""

from __future__ import annotations

import base64

import pytest

from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.store_news import store_news
from kiosk.core.feed.change import parse_snapshot

GOOD = {"id": "a01SB0000000001AAA", "number": "TEA15", "modified": 1}
KEY_JSON = {"generation": 1, "key": base64.b64encode(b"k" * 32).decode(), "current": True}


def test_keys_absent_say_nothing_and_an_empty_list_takes_them_away():
    def keys(**more):
        return store_news(parse_snapshot({"as_of": 5, "offers": [], **more}).extras).keys

    assert keys() is None
    assert keys(keys=None) is None
    assert keys(keys=[]) == ()
    assert keys(keys=[KEY_JSON]) == (StoreKey(1, b"k" * 32, current=True),)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        "secret words",
        [1],
        [{"generation": 1}],
        [{**KEY_JSON, "key": "secret words"}],
        [{**KEY_JSON, "key": base64.b64encode(b"k" * 31).decode()}],
        [{**KEY_JSON, "generation": -1}],
        [{**KEY_JSON, "generation": "1"}],
        [KEY_JSON, KEY_JSON],
    ],
)
def test_keys_that_cannot_be_read_leave_the_kept_ones_and_the_offers_alone(wrong):
    snapshot = parse_snapshot({"as_of": 5, "offers": [GOOD], "keys": wrong})
    news = store_news(snapshot.extras)
    assert (news.keys, len(snapshot.offers), snapshot.dropped) == (None, 1, ())
    assert news.fault == "keys that cannot be read" or "generation" in news.fault
    assert "secret" not in news.fault
    assert "secret" not in repr(snapshot)
