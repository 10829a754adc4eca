"""Checks that a shop's greeting is there in each language of the screen."""

from __future__ import annotations

from kiosk.checks.line import Line
from kiosk.core.counter.health import Level
from kiosk.settings.model import Settings


def check_greeting(settings: Settings) -> Line:
    """Check `[shop.greetings]` against the languages that customers can choose."""
    shop = settings.shop
    languages = dict.fromkeys((settings.kiosk.language, *settings.display.languages))
    lacking = [language for language in languages if not shop.greetings.get(language)]
    if not shop.greeting and not any(shop.greetings.values()):
        return Line("greeting", Level.OK, "the kiosk's own words, in each language")
    if not lacking or len(languages) == 1:
        return Line("greeting", Level.OK, "there is one in each language")
    named = ", ".join(lacking)
    instead = f'"{shop.greeting}"' if shop.greeting else "the kiosk's own words"
    found = f"none in {named}: customers who choose that language see {instead}"
    remedy = f"add {named} to [shop.greetings], or remove it from [display] languages"
    return Line("greeting", Level.WARN, found, remedy)
