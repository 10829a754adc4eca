"""Where the pages stand and how they look."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

from kiosk.core.wall.contrast import contrast
from kiosk.hub.pages.logo import PageLogo

TEMPLATES = Path(__file__).parent / "templates"
_LIGHT, _DARK = "#ffffff", "#000000"


@dataclass(frozen=True, slots=True)
class PageSite:
    """One brand's pages.

    Attributes:
        url: the address under which phones reach them, without a final slash.
        code_base: what the kiosks' codes begin with, or empty where they are bare.
        brand: the brand's name, or empty.
        colour: the brand's colour as #rrggbb.
        zone: the shop's time zone; None is this computer's.
        logo: the brand's logo, or None: then the name's first letter stands in its place.
    """

    url: str
    code_base: str
    brand: str
    colour: str
    zone: tzinfo | None = None
    logo: PageLogo | None = None

    @property
    def root(self) -> str:
        """The path of the address, without a final slash."""
        return urlsplit(self.url).path

    def style(self, *sheets: str) -> str:
        """The style of one kind of page, without what only a person needs."""
        files = (TEMPLATES / f"{sheet}.css" for sheet in sheets)
        text = "".join(file.read_text(encoding="utf-8") for file in files)
        text = Template(text).substitute(brand=self.colour, on_brand=self.on_brand)
        return "".join(line.strip() for line in text.splitlines())

    @property
    def on_brand(self) -> str:
        """The colour of text on the brand's: whichever can be read better."""
        return max((_LIGHT, _DARK), key=lambda ink: contrast(ink, self.colour))


def content_policy(style: str, *, in_page: bool = False) -> str:
    """The Content-Security-Policy: our own pictures and this one style, nothing else.

    `in_page`: as an element of the page, where frame-ancestors does not count.
    """
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    parts = (
        "default-src 'none'",
        "img-src 'self'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
        *(() if in_page else ("frame-ancestors 'none'",)),
    )
    return "; ".join(parts)
