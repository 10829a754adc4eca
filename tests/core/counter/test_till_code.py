"""Which barcode a till code becomes, by the shared vectors, and that it reads as its content."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.counter.coupon import is_sound
from kiosk.core.counter.gtin import check_digit, is_gtin
from kiosk.core.counter.till_code import (
    TillCode,
    TillFault,
    TillKind,
    in_clear,
    last_day,
    read_till_code,
)
from kiosk.core.counter.till_symbol import TillSymbol, till_symbol
from tests.support.barcode_readers import (
    by_dmtx,
    by_zbar,
    by_zxing,
    enlarged,
    needs_dmtx,
    needs_zbar,
)
from tests.support.shared_vectors import names, vectors

CODES = vectors("till_codes")["codes"]
COUPONS = vectors("till_codes")["coupons"]
FIELDS = vectors("till_codes")["coupon_fields"]
DRAWN = [case for case in (*CODES, *COUPONS) if "kind" in case]
EANS = {TillKind.EAN_13, TillKind.EAN_8}


def day(case):
    return date.fromisoformat(case["until"]) if case.get("until") else None


def symbol_of(case) -> TillSymbol:
    code = read_till_code(case["text"], day(case))
    assert isinstance(code, TillCode)
    symbol = till_symbol(code)
    assert isinstance(symbol, TillSymbol)
    return symbol


def picture_of(symbol: TillSymbol, times: int = 3):
    return enlarged(base64.urlsafe_b64decode(symbol.png), times)


@pytest.mark.parametrize("case", [*CODES, *COUPONS], ids=names([*CODES, *COUPONS]))
def test_a_till_code_is_drawn_as_the_vectors_say(case):
    read = read_till_code(case["text"], day(case))
    if "fault" in case:
        assert read == TillFault(case["fault"])
        return
    assert isinstance(read, TillCode)
    assert (read.kind, read.content) == (case["kind"], case["content"])
    assert read.printed == case.get("printed", read.printed)


@pytest.mark.parametrize("case", FIELDS, ids=[case["value"] for case in FIELDS])
def test_a_coupon_of_north_america_has_its_required_fields(case):
    assert is_sound(("8110", case["value"])) is case["sound"]


@pytest.mark.parametrize("case", DRAWN, ids=names(DRAWN))
def test_what_is_drawn_reads_as_its_content(case):
    assert by_zxing(picture_of(symbol_of(case))) == {case["content"]}


@needs_zbar
@pytest.mark.slow
@pytest.mark.parametrize(
    "case", [c for c in DRAWN if c["kind"] != "gs1_data_matrix"], ids=lambda case: case["name"]
)
def test_zbar_reads_what_it_can_read(case):
    symbol = symbol_of(case)
    if symbol.kind is TillKind.GS1_DATA_BAR and symbol.height > 71:
        pytest.skip("zbar reads two rows of a stacked DataBar, not three")
    bare = case["content"].replace("(", "").replace(")", "")
    wanted = case["content"] if symbol.kind is TillKind.CODE_128 else bare
    assert by_zbar(picture_of(symbol)) == {wanted}


@needs_dmtx
@pytest.mark.slow
@pytest.mark.parametrize(
    "case", [c for c in DRAWN if c["kind"] == "gs1_data_matrix"], ids=lambda case: case["name"]
)
def test_dmtx_reads_a_data_matrix(case):
    bare = case["content"].replace(")", "").replace("(", "")
    assert by_dmtx(picture_of(symbol_of(case), 6)).replace(b"\x1d", b"").decode() == bare


@needs_dmtx
@pytest.mark.slow
def test_fnc1_stands_first_and_ends_a_value_of_no_fixed_length():
    symbol = symbol_of({"text": "(01)09501101530003(10)AB-123(17)261206"})
    assert by_dmtx(picture_of(symbol, 6)) == b"\x1d010950110153000310AB-123\x1d17261206"


@given(st.text("0123456789", min_size=7, max_size=13).filter(lambda b: len(b) in {7, 11, 12, 13}))
@settings(max_examples=60, deadline=None)
def test_any_gtin_reads_back_as_its_number(body: str):
    number = body + check_digit(body)
    code = read_till_code(number)
    assert isinstance(code, TillCode)
    symbol = till_symbol(code)
    assert isinstance(symbol, TillSymbol)
    (text,) = by_zxing(picture_of(symbol))
    told = text.removeprefix("(01)")
    assert told.zfill(14) == number.zfill(14)
    assert "".join(filter(str.isdecimal, code.printed.removeprefix("(01)"))).zfill(14) == (
        number.zfill(14)
    )


@given(st.text("0123456789", max_size=20))
def test_a_number_with_a_wrong_check_digit_is_never_an_ean(digits: str):
    read = read_till_code(digits)
    if isinstance(read, TillCode) and read.kind in EANS:
        assert is_gtin(digits)
    if len(digits) in {8, 12, 13, 14} and not is_gtin(digits):
        assert read is TillFault.CHECK_DIGIT


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=80))
@settings(max_examples=60, deadline=None)
def test_any_text_is_drawn_as_it_is_or_told_why_not(text: str):
    read = read_till_code(text)
    symbol = till_symbol(read) if isinstance(read, TillCode) else read
    if isinstance(symbol, TillFault):
        return
    if symbol.kind is TillKind.CODE_128:
        assert by_zxing(picture_of(symbol, 2)) == {in_clear(text)}


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading(text: str):
    read = read_till_code(text)
    assert isinstance(
        read if isinstance(read, TillFault) else till_symbol(read), (TillFault, TillSymbol)
    )


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [("4006381333931", 11, 7), ("95050003", 7, 7), ("A-1", 10, 10), ("]d2(21)1", 1, 1)],
)
def test_quiet_zones_are_the_standards(text, left, right):
    symbol = symbol_of({"text": text})
    rows = [symbol.pixels[y * symbol.width : (y + 1) * symbol.width] for y in range(symbol.height)]
    dark = [x for row in rows for x in range(symbol.width) if row[x] == 0]
    assert (min(dark), symbol.width - 1 - max(dark)) == (left, right)


@needs_zbar
@pytest.mark.slow
def test_the_readers_would_see_a_quiet_zone_that_is_too_small():
    symbol = symbol_of({"text": "4006381333931"})
    picture = picture_of(symbol)
    for left, right in ((0, 30), (picture.width - 20, picture.width)):
        picture.paste(0, (left, 0, right, picture.height))
    assert (by_zxing(picture), by_zbar(picture)) == (set(), set())


def test_lower_bars_read_the_same_and_a_matrix_stays_whole():
    ean = symbol_of({"text": "4006381333931"})
    assert ean.lowered(40).height == 40
    assert by_zxing(picture_of(ean.lowered(40))) == {"4006381333931"}
    assert ean.lowered(1).height == 36
    matrix = symbol_of({"text": "10614141000415"})
    assert matrix.lowered(4) is matrix


def test_an_identifier_that_the_library_does_not_know_is_a_fault():
    code = read_till_code("(9999)1")
    assert isinstance(code, TillCode)
    assert till_symbol(code) is TillFault.ELEMENTS


def test_a_text_too_long_for_the_library_is_a_fault():
    assert till_symbol(TillCode(TillKind.CODE_128, "x" * 500, "")) is TillFault.TOO_LONG


def test_the_last_day_is_the_day_before_an_end_at_midnight():
    berlin = ZoneInfo("Europe/Berlin")
    assert last_day(datetime(2026, 12, 6, 23, tzinfo=UTC), berlin) == date(2026, 12, 6)
    assert last_day(datetime(2026, 12, 6, 23, 1, tzinfo=UTC), berlin) == date(2026, 12, 7)
    assert last_day(None, berlin) is None
