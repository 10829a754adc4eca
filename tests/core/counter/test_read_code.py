"""No text that a scanner or a keyboard can make means anything but what it says."""

from __future__ import annotations

import os
import random
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.counter.code import wall_code
from kiosk.core.counter.crockford import ALPHABET, check_character, decode, encode
from kiosk.core.counter.read_code import DamagedCode, UnknownCode, WallText, read_code
from kiosk.core.counter.redemption import OwnRedemptions, Scene, decide
from kiosk.core.counter.scan_target import targets
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import Voucher, is_genuine, make_voucher
from kiosk.core.feed.board import Board
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer

BASE = "HTTPS://OFFERS.EXAMPLE"
KEY = StoreKey(1, b"k" * 32, current=True)
OFFERS = [Offer(id=f"a01SB000000000{n}AAA", number=f"TEA{n}", modified=1) for n in range(9)]
TRIES = 10_000
# What comes of a scanner's key presses, meant for a US keyboard, on another: (pressed, seen).
LAYOUTS = {
    "German": ("YZ:/-yz", "ZYÖ-ßzy"),
    "French": ("AQZWM1234567890:/.-aqzwm", "QAWZ?&é\"'(-è_çàM!:)qawz,"),
    "Swiss": ("YZ:/-yz", "ZYé-'zy"),
    "Turkish": ("Ii:/.", "\u0131İŞ.ç"),
    "Dvorak": ("QWERTYUIOPASDFGHJKLZXCVBNM", "'\"<>PYFGCRLAOEUIDHTN:QJKXBM"),
    "Russian": ("TEAOHC", "ЕУФЩРС"),
}


NOW = datetime(2026, 11, 25, tzinfo=UTC)


def scene():
    return Scene("S-01", Stamp(NOW), clock_believed=True, live=True, keys=(KEY,))


def codes():
    voucher = make_voucher(BASE, KEY, OFFERS[3].id, "K-001", 77, NOW)
    wall = wall_code(BASE, OFFERS[3].number, OFFERS[3].id)
    return [voucher.url, voucher.printed, wall.url, wall.printed]


def accepted(text):
    found = targets(read_code(text, BASE), Board.of(OFFERS), ())
    return any(decide(target, OwnRedemptions(), scene()).outcome.is_accepted for target in found)


def test_a_keyboards_layout_can_spoil_a_code_but_not_change_it():
    for pressed, seen in LAYOUTS.values():
        table = dict(zip(pressed, seen, strict=False))
        for code in codes():
            read = read_code(code, BASE)
            other = read_code("".join(table.get(letter, letter) for letter in code), BASE)
            if other != read and isinstance(other, Voucher):
                assert not is_genuine(other, [KEY])
            assert other == read or not isinstance(other, WallText)


def test_forged_and_random_codes_are_never_accepted():
    rng = random.Random(8)
    good = make_voucher(BASE, KEY, OFFERS[0].id, "K-001", 1, NOW).voucher
    for _ in range(TRIES):
        bits = rng.getrandbits(64).to_bytes(8)
        forged = good.signed + bits if rng.random() < 0.5 else bits * 3
        token = encode(bytes([0x11, *forged[1:21]]))
        text = f"{BASE}/V/{token}{check_character(token)}"
        assert isinstance(read_code(text, BASE), Voucher)
        assert not accepted(text)


def test_random_wall_codes_are_accepted_only_where_they_name_an_offer():
    rng = random.Random(8)
    for _ in range(TRIES):
        text = "".join(rng.choices(ALPHABET, k=rng.randint(1, 40)))
        read = read_code(text, BASE)
        named = isinstance(read, WallText) and read.body in {offer.number for offer in OFFERS}
        assert accepted(text) is named


@given(st.text(max_size=300))
def test_no_text_whatsoever_is_more_than_read(text):
    read = read_code(text, BASE)
    assert isinstance(read, WallText | Voucher | DamagedCode | UnknownCode)


@given(st.binary(min_size=21, max_size=21))
def test_bytes_come_back_from_base32_and_one_text_stands_for_them(data):
    text = encode(data)
    assert (len(text), decode(text, 21)) == (34, data)
    last = ALPHABET.index(text[-1])
    assert last % 4 == 0
    assert decode(text[:-1] + ALPHABET[last + 1], 21) is None


@given(st.data())
def test_one_slip_in_a_voucher_is_always_damaged(data):
    code = make_voucher(BASE, KEY, "a", "k", 5, NOW).printed
    code = code.replace(" ", "")
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from([c for c in ALPHABET if c != code[place]]))
    assert read_code(code[:place] + other + code[place + 1 :], BASE) == DamagedCode()


def test_a_stolen_kiosk_without_the_key_makes_nothing():
    for _ in range(100):
        thief = StoreKey(1, os.urandom(32), current=True)
        assert not accepted(make_voucher(BASE, thief, OFFERS[0].id, "K-001", 1, NOW).url)
