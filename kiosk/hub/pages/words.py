"""The words of the pages, one row for each language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.hub.pages.page_words import PageWords
from kiosk.hub.pages.words_further import FURTHER_WORDS
from kiosk.hub.pages.words_proofread import PROOFREAD_WORDS

WORDS: Mapping[str, PageWords] = MappingProxyType({**PROOFREAD_WORDS, **FURTHER_WORDS})
