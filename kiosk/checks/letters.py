"""Finds letters of the languages and of the present offers that would show as boxes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from itertools import groupby

from kiosk.checks.line import Line
from kiosk.checks.probe import ProbeError, probe
from kiosk.checks.store import store_if_there
from kiosk.core.counter.health import Level
from kiosk.core.feed.offer import Offer
from kiosk.core.languages import LANGUAGES
from kiosk.core.wall.money import money
from kiosk.core.wall.scripts import letters_of, package_for, script_of
from kiosk.settings.model import Settings
from kiosk.store.faults import StoreError
from kiosk.store.offers import OfferStore
from kiosk.store.secrets import SecretError

_NAMED = 3
_NOT_DRAWN = "Qt or its fonts are missing or damaged: install the kiosk anew"


def check_letters(settings: Settings, environ: Mapping[str, str]) -> list[Line]:
    """Check each script that is used; returns one line, or one for each script that lacks letters.

    A store that cannot be read has a line of its own in other checks.
    """
    letters = letters_of([*_of_languages(settings), *_of_offers(settings)])
    by_script = {
        script: "".join(group)
        for script, group in groupby(sorted(letters, key=script_of), key=script_of)
    }
    brand = settings.brand
    question = {"family": brand.font_family, "font": brand.font, "letters": by_script}
    try:
        answer = probe("kiosk.checks.letters_probe", question, environ)
    except ProbeError as error:
        return [Line("letters", Level.FAIL, f"they cannot be drawn: {error}", _NOT_DRAWN)]
    missing, blank = str(answer.get("missing", "")), answer.get("blank", ())
    lines = []
    for script, those in by_script.items():
        lacking = those if script in blank else "".join(c for c in those if c in missing)
        if lacking:
            lines.append(_boxes(script, lacking))
    scripts = ", ".join(script for script in by_script if script != "signs")
    return lines or [Line("letters", Level.OK, f"all {len(letters)} can be drawn: {scripts}")]


def _boxes(script: str, letters: str) -> Line:
    named = ", ".join(f"{c} (U+{ord(c):04X})" for c in letters[:_NAMED])
    found = f"{script}: {len(letters)} show as boxes, such as {named}"
    return Line("letters", Level.WARN, found, f"apt install {package_for(script)}")


def _of_languages(settings: Settings) -> Iterable[str]:
    for code in (settings.kiosk.language, *settings.display.languages):
        language = LANGUAGES[code]
        yield language.name
        yield settings.form.consent.shown_in(code).text


def _of_offers(settings: Settings) -> Iterable[str]:
    try:
        with store_if_there(settings) as store:
            board = OfferStore(store).load().board if store else None
    except (StoreError, SecretError):
        return
    for offer in board.offers.values() if board else ():
        yield from _texts(offer)


def _texts(offer: Offer) -> Iterable[str]:
    yield from (offer.title, offer.description, offer.discount, offer.terms)
    yield from (offer.unit_price, offer.category, offer.location, offer.till_hint)
    yield money(Decimal(offer.price or 0), offer.currency, "").text
    for words in offer.i18n.values():
        yield from (getattr(words, name) for name in words.__struct_fields__)
