"""Proves the shop's own font and logo: both are loaded in a process of its own."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.checks.line import Line
from kiosk.checks.probe import ProbeError, probe
from kiosk.core.counter.health import Level
from kiosk.settings.sections.shop import BrandSection


def check_brand(brand: BrandSection, environ: Mapping[str, str]) -> list[Line]:
    """Check that the font and the logo of `[brand]` can be shown; one line for each that cannot."""
    question = {"family": brand.font_family, "font": brand.font, "logo": brand.logo}
    try:
        answer = probe("kiosk.checks.brand_probe", question, environ)
    except ProbeError as error:
        remedy = "give [brand] logo and font other files; these end the program that loads them"
        return [Line("brand", Level.FAIL, f"they cannot be loaded: {error}", remedy)]
    lines = []
    if trouble := answer.get("logo"):
        found = f"no logo is shown: {brand.logo}: {trouble}"
        lines.append(Line("brand", Level.WARN, found, "let [brand] logo be a sound picture"))
    families = ", ".join(map(str, answer.get("families", ())))
    if brand.font and not families:
        remedy = "let [brand] font be a sound .ttf or .otf file"
        lines.append(Line("brand", Level.WARN, f"{brand.font} holds no font", remedy))
    elif instead := answer.get("family"):
        found = f"there is no font {brand.font_family}: texts are in {instead}"
        name = families or "one that is installed (fc-list lists them)"
        lines.append(Line("brand", Level.WARN, found, f"set [brand] font_family to {name}"))
    return lines or [Line("brand", Level.OK, f"the font {brand.font_family} and the logo load")]
