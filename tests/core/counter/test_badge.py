"""A badge is told from every other code, and what the kiosk keeps of it is no badge."""

from __future__ import annotations

import pytest

from kiosk.core.counter.badge import BADGE_BYTES, badge_key, badge_of

BADGE = badge_of(bytes(range(BADGE_BYTES)))


def test_a_badge_is_read_as_it_was_made_however_the_scanner_writes_it():
    for scanned in (BADGE.text, f" {BADGE.text}\n", BADGE.text.lower()):
        assert badge_key(scanned) == BADGE.key
    assert badge_of(bytes(BADGE_BYTES)).key != BADGE.key


def test_the_key_says_nothing_of_the_badge():
    assert BADGE.text.removeprefix("STAFF:") not in BADGE.key
    assert badge_key(BADGE.key) == ""


@pytest.mark.parametrize(
    "code",
    [
        *("", "STAFF:", "HTTPS://OFFERS.EXAMPLE/O/TEA7", BADGE.text[:-1], BADGE.text + "0"),
        *(BADGE.text.removeprefix("STAFF:"), BADGE.text[:-1] + "U", "\u017fTAFF:" + "0" * 26),
    ],
)
def test_another_code_is_no_badge(code):
    assert badge_key(code) == ""
