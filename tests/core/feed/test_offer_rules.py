"""For whom an offer is, and when: to the second."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.feed.offer import Offer
from kiosk.core.feed.translation import MAX_LANGUAGES, Translation, parse_translations, tags_for

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def offer(**fields):
    return Offer(id="a", number="A1", modified=1, **fields)


@pytest.mark.parametrize(
    ("begins", "ends", "valid"),
    [
        (None, None, True),
        (NOON, None, True),
        (NOON + SECOND, None, False),
        (None, NOON, False),
        (None, NOON + SECOND, True),
        (NOON, NOON + SECOND, True),
        (NOON - SECOND, NOON, False),
        (NOON + SECOND, NOON + 2 * SECOND, False),
        (NOON, NOON, False),
    ],
)
def test_it_holds_from_its_beginning_on_and_no_more_at_its_end(begins, ends, valid):
    assert offer(valid_from=begins, valid_until=ends).is_valid_at(NOON) is valid


@pytest.mark.parametrize(
    ("stores", "shown"), [((), True), (("S-01", "S-02"), True), (("S-02",), False)]
)
def test_one_that_names_stores_is_for_these_alone(stores, shown):
    assert offer(stores=stores).is_for("S-01") is shown


@pytest.mark.parametrize(
    ("texts", "headline"),
    [
        ({"title": "Tea", "description": "Green"}, "Tea"),
        ({"description": "Green"}, "Green"),
        ({}, "A1"),
    ],
)
def test_its_headline_is_the_best_text_that_it_has(texts, headline):
    assert offer(**texts).headline == headline


def test_what_nobody_wrote_is_empty_and_limits_nothing():
    bare = offer()
    assert (bare.title, bare.description, bare.discount, bare.terms, bare.image) == ("",) * 5
    assert (bare.priority, bare.stores, bare.max_redemptions, bare.offline) == (
        0,
        (),
        None,
        "allow",
    )
    assert bare.in_language("de") == bare


def test_a_bad_translation_hides_none_that_comes_after_it():
    raw = {5: {"title": "x"}, "French": {"title": "x"}, "de": {"title": "Tee"}}
    assert parse_translations(raw) == {"de": Translation(title="Tee")}
    assert not any(getattr(Translation(), name) for name in Translation.__struct_fields__)


def test_no_more_translations_are_kept_than_fit():
    tags = [f"{first}{second}" for first in "abcdef" for second in "abcdef"]
    found = parse_translations({tag: {"title": tag} for tag in tags})
    assert list(found) == tags[:MAX_LANGUAGES]
    assert MAX_LANGUAGES == 20


@pytest.mark.parametrize(
    ("language", "tags"),
    [("pt-BR", ("pt-br", "pt")), ("pt", ("pt",)), ("", ()), ("not a tag", ())],
)
def test_a_reader_of_a_language_has_its_tag_and_its_base_and_never_an_empty_one(language, tags):
    assert tags_for(language) == tags


def test_a_translation_has_its_unit_price_and_place_and_loses_only_what_is_too_long():
    raw = {"de": {"title": "Tee", "unit_price": "0,80 € je Stück", "location": "2. Stock"}}
    [german] = parse_translations(raw).values()
    assert (german.unit_price, german.location) == ("0,80 € je Stück", "2. Stock")
    raw["de"]["unit_price"] = "x" * 25
    [german] = parse_translations(raw).values()
    assert german == Translation(title="Tee")
