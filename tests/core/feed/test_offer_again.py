"""An offer that was read once is read to the same from its own values."""

from __future__ import annotations

import msgspec

from kiosk.core.feed.offer import parse_offer

RAW = {
    "id": "a01SB0000000001AAA",
    "number": "TEA15",
    "modified": 5,
    "stores": ["S-01"],
    "i18n": {"de": {"title": "Tee"}},
}


def test_its_values_make_the_same_offer():
    offer = parse_offer(RAW)
    assert parse_offer(msgspec.structs.asdict(offer)) == offer
    assert offer.i18n["de"].title == "Tee"
