"""Checks that the contact form has a consent text in each language of the screen."""

from __future__ import annotations

from kiosk.checks.line import Line
from kiosk.core.counter.health import Level
from kiosk.settings.model import Settings


def check_consent(settings: Settings) -> Line:
    """Check `[form.consent.texts]` against the languages that customers can choose."""
    consent, own = settings.form.consent, settings.kiosk.language
    languages = dict.fromkeys((own, *settings.display.languages))
    lacking = [language for language in languages if language not in consent.texts]
    if not lacking:
        return Line("consent", Level.OK, "there is a text in each language")
    named = ", ".join(lacking)
    hidden = ", ".join(language for language in lacking if language != own)
    found = f"no text in {named}" + (f": customers are not offered {hidden}" if hidden else "")
    if own in lacking:
        found += f"; in {own} they see the one in {consent.shown_in(own).language}"
    remedy = f"add {named} to [form.consent.texts], or remove it from [display] languages"
    if own in lacking:
        remedy += " and [kiosk] language"
    return Line("consent", Level.FAIL, found, remedy)
