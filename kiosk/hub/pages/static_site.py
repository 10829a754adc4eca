"""The pages of offers as files, for a web server that runs nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from kiosk.core.counter.crockford import check_character
from kiosk.core.languages import LANGUAGES
from kiosk.hub.pages.book import PageOffer, PageStanding
from kiosk.hub.pages.language import Reader
from kiosk.hub.pages.site import PageSite
from kiosk.hub.pages.writer import Links, Notice, PageWriter


def static_pages(
    site: PageSite, pages: Iterable[PageOffer], language: str, now: datetime
) -> dict[str, bytes]:
    """The files by their paths: `O/<code>/index.html` in the shop's language, others beside it.

    Offers that have ended have none, and neither have those that begin much later. A web server
    shows `404.html` for what is not there.
    """
    writer = PageWriter(site, is_static=True)
    files = {"404.html": writer.notice(Notice.UNKNOWN, Reader(language, language), is_single=True)}
    if logo := site.logo:
        files[f"I/{logo.name}.png"] = logo.png
    for page in pages:
        standing = page.standing(now)
        if standing not in {PageStanding.GOOD, PageStanding.SOON}:
            continue
        room = f"O/{page.body}{check_character(page.body)}"
        links = _links(f"{site.root}/{room}", language)
        saved = f"{room}/save.png"
        # One for all languages: most of it is the code, and drawing it takes as long as ten pages.
        files[saved] = writer.offer_picture(page, Reader(language, language))
        picture = f"{site.root}/{saved}"
        for code in LANGUAGES:
            name = "index" if code == language else code
            reader = Reader(code, code)
            files[f"{room}/{name}.html"] = writer.offer(page, standing, reader, links, picture)
    return files


def _links(room: str, own: str) -> Links:
    def link(language: str) -> str:
        return f"{room}/" if language == own else f"{room}/{language}.html"

    return link
