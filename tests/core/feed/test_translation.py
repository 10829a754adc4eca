"""An offer is read in the customer's language, and never lost for a bad translation."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.offer import Offer, parse_offer
from kiosk.core.feed.translation import MAX_LANGUAGES, Translation, tags_for

FIELDS = ("title", "description", "discount", "terms")
BASE = {"id": "a", "number": "A1", "modified": 1, "title": "Tea", "terms": "Today"}

texts = st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS, st.text(max_size=20)))
tags = st.sampled_from(["de", "fr", "pt", "pt-BR", "pt_br", "zh-Hant-TW", "ar"])
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def offer(i18n: object) -> Offer:
    return parse_offer(BASE | {"i18n": i18n})


@pytest.mark.parametrize(
    ("language", "title", "terms"),
    [
        ("de", "Tee", "Today"),
        ("de-AT", "Tee", "Today"),
        ("pt", "Chá", "Hoje"),
        ("pt-BR", "Chá do Brasil", "Hoje"),
        ("PT_br", "Chá do Brasil", "Hoje"),
        ("fr", "Tea", "Today"),
        ("", "Tea", "Today"),
        ("not a tag", "Tea", "Today"),
    ],
)
def test_each_text_comes_from_the_tag_then_its_base_then_the_offer(language, title, terms):
    seen = offer(
        {
            "de": {"title": "Tee", "terms": ""},
            "pt": {"title": "Chá", "terms": "Hoje"},
            "pt-BR": {"title": "Chá do Brasil"},
        }
    ).in_language(language)
    assert (seen.title, seen.terms) == (title, terms)


@pytest.mark.parametrize(
    "bad",
    ["text", [], 5, {"fr": "text"}, {"fr": {"title": 5}}, {"fr": {"title": "x" * 256}},
     {"fr": {"terms": "x" * 32_001}}, {"French": {"title": "Thé"}}, {"fr": [1]}, {"": {}}],
)  # fmt: skip
def test_a_malformed_translation_is_left_out_alone(bad):
    good = {"de": {"title": "Tee", "unknown": 1, "discount": None}}
    mixed = offer(good | bad) if isinstance(bad, dict) else offer(bad)
    assert mixed.in_language("fr") == mixed
    assert mixed.title == "Tea"
    if isinstance(bad, dict):
        assert mixed.i18n == {"de": Translation(title="Tee")}


def test_more_than_twenty_languages_are_not_kept():
    many = {f"a{chr(97 + n)}": {"title": str(n)} for n in range(25)}
    assert list(offer(many).i18n) == list(many)[:MAX_LANGUAGES]


@given(st.dictionaries(tags, texts), st.one_of(tags, st.text(max_size=10)))
def test_a_reader_sees_a_text_of_the_language_or_the_own_one(i18n, language):
    whole = offer(i18n)
    seen = whole.in_language(language)
    for field in FIELDS:
        candidates = [getattr(whole.i18n[t], field) for t in tags_for(language) if t in whole.i18n]
        expected = next(filter(None, candidates), getattr(whole, field))
        assert getattr(seen, field) == expected
    for field in set(Offer.__struct_fields__) - set(FIELDS):
        assert getattr(seen, field) == getattr(whole, field)


@given(st.dictionaries(st.text(max_size=8) | tags, texts | anything) | anything)
def test_whatever_comes_is_an_offer_that_reads_back_the_same(i18n):
    whole = offer(i18n)
    assert parse_offer(msgspec.json.decode(msgspec.json.encode(whole))) == whole
