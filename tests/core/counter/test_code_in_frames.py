"""A code in any frame that scanners and phones put around it is that code, and nothing else is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.counter.code import LONGEST_NUMBER, wall_code
from kiosk.core.counter.crockford import ALPHABET
from kiosk.core.counter.read_code import DamagedCode, UnknownCode, WallText, read_code
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import Voucher, make_voucher
from kiosk.core.devices.scan import clean
from kiosk.core.wall.qr import QUIET_ZONE, qr_picture

BASE = "HTTPS://OFFERS.EXAMPLE"
KEY = StoreKey(1, b"k" * 32, current=True)
NOW = datetime(2026, 11, 25, tzinfo=UTC)

controls = st.text(st.sampled_from("\x00\x01\x02\x03\x04\x1d\x1e\r\n\t \x7f\ufeff"), max_size=6)
symbologies = st.sampled_from(["", "]Q0", "]Q1", "]Q3", "]C1", "]d2", "]z0", "]e0"])
tails = st.one_of(
    st.just(""),
    st.builds(
        str.__add__,
        st.sampled_from([*"/?#&.,;:!)]>'\" ", "/?", "?fbclid=", "&utm_source=", "#:~:text="]),
        st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=300),
    ),
)
numbers = st.text(st.sampled_from(ALPHABET), min_size=1, max_size=LONGEST_NUMBER)


@st.composite
def texts_of_codes(draw):
    """A base address, a code's text as the kiosk makes it, and what it names."""
    base = draw(st.sampled_from(["", BASE, "HTTP://X.Y:8080/SHOP"]))
    if draw(st.booleans()):
        number = draw(numbers)
        return base, wall_code(base, number, "a").url, WallText(number)
    made = make_voucher(base, KEY, "a", "K-001", draw(st.integers(1, 2**24 - 1)), NOW)
    return base, made.url, made.voucher


@given(texts_of_codes(), controls, symbologies, controls, controls)
def test_a_framed_code_reads_as_the_code(made, before, symbology, within, behind):
    base, text, named = made
    framed = before + symbology + within + text + behind
    assert read_code(framed, base) == named
    assert read_code(clean(framed), base) == named


@given(texts_of_codes(), st.booleans(), tails)
def test_an_address_that_was_passed_on_names_its_offer(made, small, tail):
    base, text, named = made
    if not base:
        return
    passed_on = (text.lower() if small else text).replace("HTTPS", "http") + tail
    assert read_code(passed_on, base) == named
    assert read_code(clean(passed_on), base) == named


@given(texts_of_codes(), st.sampled_from(["HTTPS://OLD.EXAMPLE", "http://a.b:80/c/d", "old.ch"]))
def test_a_kiosk_without_an_address_reads_old_codes_with_one(made, old):
    _, text, named = made
    kind = "V" if isinstance(named, Voucher) else "O"
    assert read_code(f"{old}/{kind}/{text.rpartition('/')[2]}", "") == named


@pytest.mark.parametrize("page", ["https://example.com/o/menu", "http://a.b/v/1234?x=1", "X.Y/O/"])
def test_other_peoples_addresses_are_unknown_and_never_damaged(page):
    assert read_code(page, "") == read_code(page, BASE) == UnknownCode()


@given(numbers, st.text(min_size=1, max_size=3).filter(lambda text: not text.isspace()))
def test_what_stands_within_a_code_is_no_frame(number, strange):
    code = wall_code("", number, "a").url
    read = read_code(clean(code[:1] + "\x1d" + strange + code[1:]), "")
    assert isinstance(read, UnknownCode | DamagedCode)


@given(numbers)
def test_a_code_without_an_address_is_the_smallest_there_is(number):
    code = wall_code("", number, "a")
    assert code.url == code.printed.replace(" ", "")
    assert qr_picture(code.url).modules == 21 + 2 * QUIET_ZONE


def test_a_voucher_without_an_address_is_smaller_than_one_with_it():
    bare, whole = (make_voucher(base, KEY, "a", "K-001", 1, NOW).url for base in ("", BASE))
    assert (qr_picture(bare).modules, qr_picture(whole).modules) == (25 + 8, 29 + 8)
