"""What a voucher's bytes can hold, and that none of its secrets is ever shown."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import MAX_SERIAL, is_genuine, make_voucher, parse_token

KEY = StoreKey(1, b"k" * 32, current=True)
OFFER = "a01SB0000000001AAA"
NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)


def made(serial=1, now=NOW, key=KEY):
    return make_voucher("HTTPS://X.Y", key, OFFER, "K-001", serial, now)


def read_back(code):
    return parse_token(code.url.rpartition("/")[2][:-1])


@pytest.mark.parametrize("serial", [1, MAX_SERIAL])
def test_every_serial_number_comes_back(serial):
    code = made(serial)
    assert read_back(code) == code.voucher
    assert code.voucher.serial == serial
    assert is_genuine(code.voucher, [KEY])


def test_there_are_as_many_serial_numbers_as_three_bytes_hold():
    assert MAX_SERIAL == 2**24 - 1
    with pytest.raises(OverflowError):
        made(MAX_SERIAL + 1)


@pytest.mark.parametrize(
    ("year", "month", "day", "counted"),
    [
        (1970, 1, 1, 0),
        (2020, 1, 1, 0),
        (2020, 1, 2, 1),
        (2199, 6, 6, 65_535),
        (2199, 6, 7, 65_535),
        (4000, 1, 1, 65_535),
    ],
)
def test_a_clock_that_is_far_off_makes_a_voucher_all_the_same(year, month, day, counted):
    code = made(now=datetime(year, month, day, 12, tzinfo=UTC))
    assert code.voucher.day == counted
    assert read_back(code) == code.voucher


def test_neither_its_mac_nor_its_code_is_ever_shown():
    code = made()
    shown = repr(code)
    assert code.url not in shown
    assert code.printed not in shown
    assert repr(code.voucher.mac) not in shown


@pytest.mark.parametrize("token", ["", "0", "0" * 200])
def test_what_is_too_short_or_too_long_is_no_voucher(token):
    assert parse_token(token) is None
