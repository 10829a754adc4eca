"""Times in words: runs of days as one, hours in order, in each language of the screens."""

from __future__ import annotations

import pytest

from kiosk.core.feed.offer_look import WEEKDAYS
from kiosk.core.languages import LANGUAGES
from kiosk.core.wall.times_words import only_at, times_words
from tests.support.values import offer


@pytest.mark.parametrize(
    ("days", "hours", "words"),
    [
        ((), (), ""),
        (WEEKDAYS, (), ""),
        (WEEKDAYS[:5], ("09:00-11:30",), "Mon\u2013Fri, 09:00\u201311:30"),
        (("SU", "SA"), (), "Sat, Sun"),
        (("MO", "WE", "TH", "FR", "SU"), (), "Mon, Wed\u2013Fri, Sun"),
        ((), ("16:00 - 18:00", "09:00-11:30"), "09:00\u201311:30, 16:00\u201318:00"),
    ],
)
def test_the_words(days, hours, words):
    assert times_words(offer("a", days=days, hours=hours), "en") == words


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Only Mon\u2013Fri, 22:00\u201302:00"),
        ("de", "Nur Mo\u2013Fr, 22:00\u201302:00 Uhr"),
        ("fr", "Uniquement lun. à ven., 22\u00a0h\u00a000 à 02\u00a0h\u00a000"),
        ("es", "Solo lun. a vie., 22:00 a 02:00"),
        ("ar", "فقط من الاثنين إلى الجمعة، من 22:00 إلى 02:00"),
        ("fi-FI", "Only Mon\u2013Fri, 22:00\u201302:00"),
    ],
)
def test_each_language_has_its_own(language, sentence):
    assert only_at(offer("a", days=WEEKDAYS[:5], hours=("22:00-02:00",)), language) == sentence


def test_no_language_of_the_screens_is_without_words():
    a = offer("a", days=("MO",))
    assert len({only_at(a, language) for language in LANGUAGES}) == len(LANGUAGES)
    assert only_at(offer("a"), "de") == ""
