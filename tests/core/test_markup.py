"""Texts made for web pages lose their tags; nothing else is taken for markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.offer import parse_offer
from kiosk.core.markup import without_markup

TEXTS = [
    ("<p>Hello <b>you</b></p><p>Two</p>", "Hello you\nTwo"),
    ("<ul>\n  <li>One</li>\n  <li>Two</li>\n</ul>", "One\nTwo"),
    ("<P CLASS='x'>A<br/>B", "A\nB"),
    ("Levi&amp;reg; jeans", "Levi® jeans"),
    ("salt &amp; pepper", "salt & pepper"),
    ("a &lt;b&gt;bold&lt;/b&gt; word", "a bold word"),
    ("2,29&nbsp;€", "2,29 €"),
    ("&#x20AC; 5 &#233;t&eacute;", "€ 5 été"),
    ("<script>alert(1)</script>Hi<!-- there -->", "Hi"),
    ("<img src=x onerror=alert(1)>Tea", "Tea"),
    ("for children < 12 and > 3", "for children < 12 and > 3"),
    ("I <3 tea", "I <3 tea"),
    ("AT&T, R&D; &bogus;", "AT&T, R&D; &bogus;"),
    ("<model XR5>", "<model XR5>"),
    ("size <b", "size <b"),
    ("Tea", "Tea"),
]


@pytest.mark.parametrize(("written", "shown"), TEXTS)
def test_markup_is_taken_off(written, shown):
    assert without_markup(written) == shown


@pytest.mark.parametrize(("written", "shown"), TEXTS)
def test_what_is_clean_stays_as_it_is(written, shown):
    assert without_markup(shown) == shown


@given(st.text(alphabet=st.characters(exclude_characters="<&")))
def test_a_text_without_tags_and_entities_is_left_alone(text):
    assert without_markup(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<p " * 10_000, "<p " * 10_000),
        ("&amp;" * 6_000, "&" * 6_000),
        ("&" + "amp;" * 6_000, "&"),
        (" " * 32_000 + "<p>", ""),
        ("<" * 32_000, "<" * 32_000),
        ("<script>" * 4_000, ""),
    ],
)
def test_a_hostile_text_is_soon_done(text, shown):
    assert without_markup(text) == shown


def test_an_offers_texts_come_without_markup():
    offer = parse_offer(
        {
            "id": "a",
            "number": "a&amp;b",
            "modified": 1,
            "title": " Levi&amp;reg; ",
            "description": "<p>One</p><p>Two</p>",
            "category": "Food &amp; Drink",
            "image": "https://example.com/a?b=1&amp;c=2",
            "i18n": {"de": {"terms": "<p>Ja</p>"}},
        }
    )
    assert (offer.title, offer.description) == ("Levi®", "One\nTwo")
    assert (offer.category, offer.i18n["de"].terms) == ("Food & Drink", "Ja")
    # What is no text is as it came.
    assert (offer.number, offer.image) == ("a&amp;b", "https://example.com/a?b=1&amp;c=2")
