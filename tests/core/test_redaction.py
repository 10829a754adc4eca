"""Secrets and personal data leave a text in every form; what support needs stays."""

from __future__ import annotations

import base64
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.needles import Needles
from kiosk.core.redaction import PERSON, SECRET, Redactor

WORDS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=5, max_size=60).filter(
    lambda word: word.lower() not in f"{SECRET} {PERSON}"
)
AROUND = st.text(st.characters(exclude_categories=("C",)), max_size=30)
FORMS = {
    "plain": lambda word: word,
    "base64": lambda word: base64.b64encode(word.encode()).decode(),
    "hex": lambda word: word.encode().hex(),
    "url": lambda word: quote(word, safe=""),
}


@pytest.mark.parametrize("form", FORMS)
@given(word=WORDS, before=AROUND, after=AROUND)
def test_what_is_known_is_in_the_text_in_no_form(form, word, before, after):
    coded = FORMS[form](word)
    for redactor in (Redactor(secrets=[word]), Redactor(people=[word])):
        told = redactor.text(f"{before} {coded} {after}")
        assert coded.lower() not in told.lower().replace(SECRET, "").replace(PERSON, "") or (
            coded.lower() in f"{before} {after}".lower()
        )


@given(word=WORDS, before=st.binary(max_size=20), after=st.binary(max_size=20))
def test_nor_in_the_base64_of_something_longer(word, before, after):
    coded = base64.b64encode(before + word.encode() + after).decode()
    told = Redactor(secrets=[word]).text(coded)
    assert SECRET in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("to ada@example.org now", f"to {PERSON} now"),
        ("q=ada%40example.org", f"q={PERSON}"),
        ("call +49 30 901820-12 or 030/901820", f"call {PERSON} or {PERSON}"),
        ("https://bob:pw@shop.example/a?b=c d", "https://shop.example/a d"),
        ("Authorization: Bearer abc.def", f"Authorization: Bearer {SECRET}"),
        ("client_secret=hunter2, next", f"client_secret={SECRET}, next"),
        ('{"password": "x y"}', f'{{"password": {SECRET} y"}}'),
        ("a -----BEGIN PRIVATE KEY-----\nAA\n", f"a {SECRET}"),
        ("f" * 64, SECRET),
    ],
)
def test_what_looks_like_one_goes_too(text, told):
    assert Redactor().text(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-30 08:13:18,123 WARNING kiosk.services.feed.feed: no snapshot (503)",
        "2026-11-30T08:13:18.123Z 10.20.30.40:6001 [::1] +5 s, -1500 ms, ± 20",
        "/usr/lib/offer-kiosk/1.0/lib/python3.11/site-packages/kiosk/store/database.py",
        "6ba7b811-9dad-11d1-80b4-00c04fd430c8 a01000000000001AAA K-001 S-01",
        "kiosk.services.delivery.heartbeat_schedule 0.1.0 6.11.3 1.0.0~deb12",
        "[salesforce] private_key_file: /etc/kiosk.pem cannot be read",
        "Offers come by poll; 4,294 rows; 12 % of 1,080 by 1,920",
    ],
)
def test_what_support_needs_stays(text):
    assert Redactor(["other"], ["Anna"]).text(text) == text


def test_a_short_name_goes_as_a_word_and_no_other_word_with_it():
    assert Redactor(people=["Li"]).text("Li likes LI, light li") == (
        f"{PERSON} likes {PERSON}, light {PERSON}"
    )


def test_json_is_redacted_in_its_keys_and_values():
    value = {"Ada": ["x Ada", 1, None, {"a": True}]}
    assert Redactor(people=["Adam", "Ada Lovelace"]).value(value) == value
    told = Redactor(people=["Lovelace"]).value({"Lovelace": ("Lovelace", 2)})
    assert told == {PERSON: [PERSON, 2]}


@given(st.lists(st.text(min_size=1, max_size=8), max_size=20), st.text(max_size=60))
def test_needles_are_what_replacing_one_by_one_would_find(texts, hay):
    found = Needles(texts).replaced(hay, "")
    if any(text.lower() in hay.lower() for text in texts if len(text.lower()) == len(text)):
        assert len(found) < len(hay)
    elif found != hay:
        assert any(len(text.lower()) != len(text) for text in texts)
