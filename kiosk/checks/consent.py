"""Checks that the contact form has a consent text in each language of the screen."""

from __future__ import annotations

from kiosk.checks.line import Line
from kiosk.core.counter.health import Level
from kiosk.settings.model import Settings


def check_consent(settings: Settings) -> Line:
    """Check `[form.consent.texts]` against the languages that customers can choose."""
    consent = settings.form.consent
    languages = dict.fromkeys((settings.kiosk.language, *settings.display.languages))
    lacking = [language for language in languages if language not in consent.texts]
    if not lacking:
        return Line("consent", Level.OK, "there is a text in each language")
    shown = consent.shown_in(lacking[0]).language
    named = ", ".join(lacking)
    found = f"no text in {named}: customers who choose that language see the one in {shown}"
    remedy = f"add {named} to [form.consent.texts], or remove it from [display] languages"
    return Line("consent", Level.WARN, found, remedy)
