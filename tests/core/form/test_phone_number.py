"""Numbers as people of many countries write them, and how they are read."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.form.field_error import FieldError
from kiosk.core.form.lead import MAX_LENGTH
from kiosk.core.form.neighbours import NEIGHBOURS
from kiosk.core.form.phone_number import (
    NotAPhoneNumberError,
    other_readings,
    phone_number,
    phone_reading,
)

# Country, as written there, as written with the country code, as stored.
PHONES = [
    ("DE", "030 901820", "+49 (0)30 / 901820", "+4930901820"),
    ("DE", "0171/1234567", "0049 171 1234567", "+491711234567"),
    ("AT", "0664 1234567", "+43 664 1234567", "+436641234567"),
    ("CH", "044 668 18 00", "+41 44 668 18 00", "+41446681800"),
    ("FR", "06 12 34 56 78", "+33 6 12 34 56 78", "+33612345678"),
    ("ES", "612 34 56 78", "+34 612 34 56 78", "+34612345678"),
    ("IT", "06 6982", "+39 06 6982", "+39066982"),
    ("GB", "020 7946 0018", "+44 (0)20 7946 0018", "+442079460018"),
    ("IE", "085 012 3456", "+353 85 012 3456", "+353850123456"),
    ("NL", "06-12345678", "+31 6 12345678", "+31612345678"),
    ("PL", "512 345 678", "+48 512 345 678", "+48512345678"),
    ("TR", "0532 123 45 67", "+90 532 123 45 67", "+905321234567"),
    ("US", "(202) 456-1111", "+1 202-456-1111", "+12024561111"),
    ("BR", "(11) 96123-4567", "+55 11 96123-4567", "+5511961234567"),
    ("JP", "090-1234-5678", "+81 90-1234-5678", "+819012345678"),
    ("IN", "081234 56789", "+91 81234 56789", "+918123456789"),
    ("AE", "050 123 4567", "+971 50 123 4567", "+971501234567"),
    ("AU", "0412 345 678", "+61 412 345 678", "+61412345678"),
]


@pytest.mark.parametrize(("region", "national", "_", "stored"), PHONES)
def test_a_number_as_written_in_its_country_is_stored_with_its_code(region, national, _, stored):
    assert phone_number(national, region) == stored


@pytest.mark.parametrize(("region", "_", "written", "stored"), PHONES)
def test_a_number_with_its_code_is_understood_from_the_store_of_its_country(
    region, _, written, stored
):
    assert phone_number(written, region) == stored


@pytest.mark.parametrize(("region", "_", "__", "stored"), PHONES)
def test_a_number_with_its_code_needs_no_region(region, _, __, stored):
    assert phone_number(stored, "") == stored


@pytest.mark.parametrize(
    ("text", "region", "error"),
    [
        ("call me", "DE", FieldError.PHONE_LETTERS),
        ("030 901820 abends", "DE", FieldError.PHONE_LETTERS),
        ("abends 030 901820", "DE", FieldError.PHONE_LETTERS),
        ("030 901820 App.", "DE", FieldError.PHONE_LETTERS),
        ("030 901820 x12 abends", "DE", FieldError.PHONE_LETTERS),
        ("030 901820 x1234567890123456", "DE", FieldError.PHONE_LETTERS),
        ("1-800-FLOWERS", "US", FieldError.PHONE_LETTERS),
        ("ada@example.com", "DE", FieldError.PHONE_LETTERS),
        ("030 901820, 0171 1234567", "DE", FieldError.PHONE),
        ("030 901820 +49 171 1234567", "DE", FieldError.PHONE),
        ("", "DE", FieldError.PHONE),
        ("030 901820 / 0171 1234567", "DE", FieldError.PHONE),
        ("++49 30 901820", "DE", FieldError.PHONE),
        ("00+49 30 901820", "DE", FieldError.PHONE),
        ("0171_123", "DE", FieldError.PHONE),
        ("'030 901820'", "DE", FieldError.PHONE),
        ("12", "DE", FieldError.PHONE),
        ("030", "DE", FieldError.PHONE),
        ("0000000000", "DE", FieldError.PHONE),
        ("+49", "DE", FieldError.PHONE),
        ("+49 30", "", FieldError.PHONE),
        ("+1 555", "US", FieldError.PHONE),
        ("123-4567", "US", FieldError.PHONE),
        ("+999 123 456 789", "DE", FieldError.PHONE),
        ("06 12 34 56", "FR", FieldError.PHONE),
        ("612 34 56 7", "ES", FieldError.PHONE),
        ("0412 345 67", "AU", FieldError.PHONE),
        ("+44 20 7946", "GB", FieldError.PHONE),
        ("9" * 300, "DE", FieldError.PHONE),
        ("030 901820", "", FieldError.PHONE_COUNTRY),
        ("0049 30 901820", "", FieldError.PHONE_COUNTRY),
        ("(202) 456-1111", "", FieldError.PHONE_COUNTRY),
    ],
)
def test_what_cannot_be_called_is_refused_with_the_reason(text, region, error):
    with pytest.raises(NotAPhoneNumberError) as refused:
        phone_number(text, region)
    assert refused.value.error is error


@pytest.mark.parametrize(
    "behind",
    [
        *(" x12", "x12", " X 12", " (x12)", " #12", ", x12", " - x12"),
        *(" ext. 12", " Ext 12", " extension 12", ";ext=12", " extensión 12", " anexo 12"),
        *(" App. 12", " Apparat: 12", " Durchwahl 12", " DW 12", " Nst. 12", " poste 12"),
        *(" int. 12", " interno 12", " تحويلة 12", " x\u0661\u0662", " \uff58\uff11\uff12"),
    ],
)
def test_an_extension_is_kept_however_it_is_written(behind):
    reading = phone_reading("030 901820" + behind, "DE")
    assert (reading.number, reading.shown) == ("+4930901820 x12", "+49 30 901820 x12")


@pytest.mark.parametrize(
    ("uri", "sent"),
    [
        ("tel:+49-30-901820", "+4930901820"),
        ("tel:+49-30-901820;ext=12", "+4930901820 x12"),
        ("TEL:030-901820;phone-context=+49", "+4930901820"),
        ("tel:030901820;ext=12;phone-context=+49", "+4930901820 x12"),
        ("tel:030901820;phone-context=+49;ext=12", "+4930901820 x12"),
    ],
)
def test_a_number_as_rfc_3966_writes_it_is_read_in_any_country(uri, sent):
    assert phone_number(uri, "") == phone_number(uri, "US") == sent


@pytest.mark.parametrize("between", tuple("'\u2018\u2019\u02bc\u00b4\uff07`_"), ids=ascii)
def test_apostrophes_and_underscores_group_digits(between):
    reading = phone_reading(between.join(("079", "123", "45", "67")), "CH")
    assert (reading.number, reading.as_written_there) == ("+41791234567", True)


def test_a_direct_line_behind_a_hyphen_belongs_to_the_number():
    assert phone_number("030 901820-12", "DE") == "+493090182012"


@pytest.mark.parametrize(
    ("text", "likeliest"),
    [("078 129 14 17", "+41781291417"), ("612 34 56 78", "+34612345678")],
)
def test_a_number_of_another_country_can_be_told_by_one_tap(text, likeliest):
    others = other_readings(text, "DE", (*NEIGHBOURS["DE"], "ES"))
    assert others[0].number == likeliest
    assert phone_number(text, "DE") not in {other.number for other in others}
    assert all(phone_number(other.shown, "DE") == other.number for other in others)


@pytest.mark.parametrize("text", ["+41 78 129 14 17", "0041 78 129 14 17", "030 901820 abends"])
def test_a_number_with_its_country_or_with_words_has_no_other_readings(text):
    assert other_readings(text, "DE", ("AT", "CH", "US")) == ()


def test_without_a_region_a_national_number_is_offered_by_country():
    us = other_readings("(202) 456-1111", "", ("DE", "CA", "US"))[0]
    assert (us.number, us.country) == ("+12024561111", "US")


def test_a_number_of_no_country_has_none():
    assert phone_reading("+800 1234 5678", "DE").country == ""


def test_borders_are_told_from_both_sides_and_of_countries_that_have_numbers():
    for country, others in NEIGHBOURS.items():
        assert country in phonenumbers.SUPPORTED_REGIONS
        assert country not in others
        assert all(country in NEIGHBOURS[other] for other in others)
    assert NEIGHBOURS["DE"] == ("AT", "BE", "CH", "CZ", "DK", "FR", "LU", "NL", "PL")


_TYPED = st.text("0123456789+-()/ x.extApp#tel:;=", max_size=40)


@given(st.text(max_size=60) | _TYPED, st.sampled_from(["", "DE", "US", "JP"]))
def test_whatever_is_typed_is_refused_or_can_be_kept_and_read_again(text, region):
    try:
        reading = phone_reading(text, region)
    except NotAPhoneNumberError:
        return
    assert len(reading.number) <= MAX_LENGTH["phone"]
    assert reading.number.isascii()
    assert phone_number(reading.number, "") == phone_number(reading.shown, "") == reading.number


@given(st.integers(0, 10**8).map(lambda n: f"030 {n}"), st.text(min_size=1, max_size=8))
def test_no_letter_ever_becomes_a_digit(number, word):
    digits = [c for c in number + word if c.isdecimal()]
    try:
        sent = phone_number(f"{number} {word}", "DE")
    except NotAPhoneNumberError:
        return
    assert len([c for c in sent if c.isdigit()]) <= len(digits) + len("49")


@pytest.mark.parametrize("unseen", "\u3164\ufe0f\u2800\u00ad\u200b\u2060\u115f\u202c\U000e0041")
def test_what_nobody_sees_is_no_letter_of_a_number(unseen):
    for text in ("030 90" + unseen + "1820", unseen + "030 901820", "030 901820" + unseen):
        assert phone_number(text, "DE") == "+4930901820"


@pytest.mark.parametrize("behind", [".", ",", ";", "!", ", ", " .", "\u3002"])
def test_the_end_of_a_sentence_is_no_part_of_a_number(behind):
    assert phone_number("030 901820" + behind, "DE") == "+4930901820"
    assert phone_number("030 901820 x12" + behind, "DE") == "+4930901820 x12"


@pytest.mark.parametrize("between", ["\u30fc", "\u301c", "\uff0d", "~", "\uff5e"])
def test_a_hyphen_from_a_keyboard_for_japanese_is_one(between):
    assert phone_number(f"090{between}1234{between}5678", "JP") == "+819012345678"
