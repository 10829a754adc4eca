"""Codes stay small, readable and free of look-alikes."""

from __future__ import annotations

import base64
import io

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.core.counter.code import wall_code
from kiosk.core.counter.crockford import ALPHABET, check_character
from kiosk.core.wall.qr import QUIET_ZONE, qr_picture

BASE = "HTTPS://OFFERS.EXAMPLE"
bodies = st.text(ALPHABET, min_size=1, max_size=15)


def picture_of(text: str) -> Image.Image:
    return Image.open(io.BytesIO(base64.urlsafe_b64decode(qr_picture(text).png)))


def test_a_number_that_fits_is_the_code_itself():
    code = wall_code(BASE, "TEA15", "a0X")
    assert code.url == f"{BASE}/O/TEA15{check_character('TEA15')}"


@pytest.mark.parametrize("number", ["SHOE-20", "käse", "LOOK", "x" * 16, " "])
def test_a_number_that_does_not_fit_gets_a_code_of_its_offer(number):
    code = wall_code(BASE, number, "a0X000000000001AAA")
    body = code.printed.replace(" ", "")
    assert len(body) == 12
    assert set(body) <= set(ALPHABET)
    assert code == wall_code(BASE, number, "a0X000000000001AAA")
    assert code != wall_code(BASE, number, "a0X000000000002AAA")


@given(bodies, st.data())
def test_one_wrong_character_is_always_noticed(body, data):
    place = data.draw(st.integers(0, len(body) - 1))
    other = data.draw(st.sampled_from([c for c in ALPHABET if c != body[place]]))
    assert check_character(body[:place] + other + body[place + 1 :]) != check_character(body)


@given(bodies)
def test_a_phone_reads_the_code_and_it_is_at_most_version_4(body):
    url = wall_code(BASE, body, "a0X").url
    picture = picture_of(url)
    assert picture.width <= 33 + 2 * QUIET_ZONE
    large = picture.convert("L").resize((picture.width * 4, picture.height * 4), 0)
    assert [found.text for found in zxingcpp.read_barcodes(large)] == [url]
