"""Addresses and numbers as people of many countries write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.form.contact import (
    NotAnEmailError,
    NotAPhoneNumberError,
    email_address,
    phone_number,
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
    ("text", "region"),
    [
        ("call me", "DE"),
        ("12", "DE"),
        ("030", "DE"),
        ("0000000000", "DE"),
        ("+49", "DE"),
        ("+49 30", ""),
        ("030 901820", ""),
        ("(202) 456-1111", ""),
        ("+1 555", "US"),
        ("123-4567", "US"),
        ("+999 123 456 789", "DE"),
        ("06 12 34 56", "FR"),
        ("612 34 56 7", "ES"),
        ("0412 345 67", "AU"),
        ("+44 20 7946", "GB"),
        ("ada@example.com", "DE"),
        ("9" * 300, "DE"),
        ("", "DE"),
    ],
)
def test_what_cannot_be_called_is_refused(text, region):
    with pytest.raises(NotAPhoneNumberError):
        phone_number(text, region)


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("ada@example.com", "ada@example.com"),
        ("Ada.Lovelace@Example.COM", "Ada.Lovelace@example.com"),
        ("a@b.co", "a@b.co"),
        ("a.b+c@sub.example.co.uk", "a.b+c@sub.example.co.uk"),
        ("o'connor@example.ie", "o'connor@example.ie"),
        ("first_last-2@example.museum", "first_last-2@example.museum"),
        ("1234567890@example.com", "1234567890@example.com"),
        ("info@bücher.de", "info@xn--bcher-kva.de"),
        ("info@xn--bcher-kva.de", "info@xn--bcher-kva.de"),
        ("post@straße.example", "post@xn--strae-oqa.example"),
        ("kontakt@münchen.gmbh", "kontakt@xn--mnchen-3ya.gmbh"),
        ("info@例え.jp", "info@xn--r8jz45g.jp"),
        ("x@example.photography", "x@example.photography"),
        ("a/b=c#d@example.com", "a/b=c#d@example.com"),
        ("!#$%&*?^_`{|}~-@example.com", "!#$%&*?^_`{|}~-@example.com"),
        ("me@my-shop.example", "me@my-shop.example"),
        ("me@3com.com", "me@3com.com"),
    ],
)
def test_an_address_that_could_get_mail_is_kept(text, stored):
    assert email_address(text) == stored


@pytest.mark.parametrize(
    "text",
    [
        "ada",
        "ada@",
        "@example.com",
        "ada@example",
        "ada@@example.com",
        "ada example@example.com",
        "ada@exa mple.com",
        "ada@.com",
        "ada@example..com",
        "ada..l@example.com",
        ".ada@example.com",
        "ada.@example.com",
        "ada@-example.com",
        "ada@example-.com",
        "ada@localhost",
        "ada@127.0.0.1",
        "ada@[127.0.0.1]",
        '"ada l"@example.com',
        "Ada <ada@example.com>",
        "ada@example.com, bob@example.com",
        "mailto:ada@example.com",
        "müller@example.com",
        "ada@example.com\n",
        "a" * 65 + "@example.com",
        "ada@exam_ple.com",
        "ada(comment)@example.com",
    ],
)
def test_an_address_that_could_not_is_refused(text):
    with pytest.raises(NotAnEmailError):
        email_address(text)


@given(st.text(max_size=60), st.sampled_from(["", "DE", "US", "JP"]))
def test_no_text_whatsoever_raises_anything_else(text, region):
    for read in (lambda: email_address(text), lambda: phone_number(text, region)):
        try:
            assert read().isascii()
        except (NotAnEmailError, NotAPhoneNumberError):
            continue
