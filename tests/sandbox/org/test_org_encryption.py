"""Events on encrypted channels: only the key opens them, and they stay under the limit."""

from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.secret import SecretBox

from kiosk.core.feed.change import Check, parse_change
from kiosk.core.feed.offer import Offer
from kiosk.sandbox.broker.signature import shared_secret
from kiosk.sandbox.org.encryption import MAX_SEALED_DATA_BYTES, data_form
from kiosk.sandbox.org.offer_events import MAX_DATA_BYTES, REFETCH, events_for

CHANNEL = "private-encrypted-offers"
MASTER_KEY = bytes(range(32))
CHECK = Check(count=3, sum=2**32 - 1)


def opened(channel: str, data: str) -> str:
    box = SecretBox(base64.b64decode(shared_secret(channel, MASTER_KEY)))
    sealed = json.loads(data)
    assert set(sealed) == {"nonce", "ciphertext"}
    nonce = base64.b64decode(sealed["nonce"], validate=True)
    assert len(nonce) == 24
    return box.decrypt(base64.b64decode(sealed["ciphertext"], validate=True), nonce).decode()


@pytest.mark.parametrize("channel", ["offers", "private-offers", "presence-offers", "cache-offers"])
@given(text=st.text())
def test_what_is_not_encrypted_travels_as_it_is(channel, text):
    form = data_form(channel, MASTER_KEY)
    assert (form.encode(text), form.max_bytes) == (text, MAX_DATA_BYTES)


@pytest.mark.parametrize("channel", [CHANNEL, "private-encrypted-cache-offers"])
@given(text=st.text())
def test_what_is_encrypted_opens_with_the_channels_key(channel, text):
    assert opened(channel, data_form(channel, MASTER_KEY).encode(text)) == text


def test_no_two_events_have_the_same_nonce():
    form = data_form(CHANNEL, MASTER_KEY)
    assert len({json.loads(form.encode("{}"))["nonce"] for _ in range(100)}) == 100


def test_the_longest_text_fits_and_one_more_byte_does_not():
    form = data_form(CHANNEL, MASTER_KEY)
    assert form.max_bytes == MAX_SEALED_DATA_BYTES
    assert len(form.encode("x" * form.max_bytes)) <= MAX_DATA_BYTES
    assert len(form.encode("x" * (form.max_bytes + 1))) > MAX_DATA_BYTES


lengths = st.lists(st.integers(0, 7_000), max_size=30)


@given(lengths)
def test_every_change_still_travels_once_and_no_event_is_too_long(lengths):
    form = data_form(CHANNEL, MASTER_KEY)
    changed = [
        Offer(id=str(number), number=str(number), modified=1, description="ü" * (length // 2))
        for number, length in enumerate(lengths)
    ]
    events = events_for(changed, CHECK, form.max_bytes)
    sealed = [form.encode(event.data) for event in events]
    assert all(len(data) < 10_000 for data in sealed)
    if events != (REFETCH,):
        read = [parse_change(json.loads(opened(CHANNEL, data))) for data in sealed]
        assert [offer for part in read for offer in part.offers] == changed


def test_an_offer_that_fits_only_unsealed_makes_the_kiosks_fetch_all_again():
    offer = Offer(id="a", number="a", modified=1, description="x" * 8_000)
    assert events_for([offer], CHECK) != (REFETCH,)
    assert events_for([offer], CHECK, MAX_SEALED_DATA_BYTES) == (REFETCH,)
