"""`kiosk pages build`: the pages behind the wall's codes, for any web server."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from kiosk.commands.answers import answered, complain, say, say_json
from kiosk.commands.extras import lacking
from kiosk.commands.session import CommandError, CommandSession, reading
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.look import with_older_names
from kiosk.hub.pages.book import PageOffer, read_page_offer
from kiosk.hub.pages.folder import FolderError, publish
from kiosk.hub.pages.logo import LogoError, PageLogo, read_logo
from kiosk.hub.pages.site import PageSite
from kiosk.store.offers import OfferStore


def build_pages(config: Path | None, folder: Path, *, json: bool) -> int:
    """Write the pages of this kiosk's board and return the exit code.

    JSON keys: `offers`, `written`, `kept`, `removed` (files), `as_of` (of the board).
    """

    def command() -> int:
        if lack := lacking("hub", "jinja2"):
            raise CommandError(f"pages: {lack}", 2)
        from kiosk.hub.pages.static_site import static_pages  # noqa: PLC0415  needs jinja2

        with reading(config) as session:
            site = _site(session)
            language = session.settings.kiosk.language
            saved = OfferStore(session.connection).load()
        if saved.as_of is None:
            # A board that was never filled proves nothing: the pages of the last one stay.
            raise CommandError("pages: this kiosk has no offers yet; run it or wait for its feed")
        offers = [page for one in saved.board.offers.values() if (page := _page(one))]
        files = static_pages(site, offers, language, datetime.now(UTC))
        try:
            change = publish(folder, files)
        except FolderError as error:
            raise CommandError(f"pages: {error}") from error
        told = {"offers": len({name for name in files if name.endswith("index.html")})}
        told |= {"written": change.written, "kept": change.kept, "removed": change.removed}
        if json:
            say_json({**told, "as_of": saved.as_of.isoformat()})
        else:
            say(
                "{offers} offers: {written} files written, {kept} kept, {removed} removed".format(
                    **told
                )
            )
        return 0

    return answered(command)


def _site(session: CommandSession) -> PageSite:
    """The site at the address in the codes. Raises CommandError where there is none."""
    settings = session.settings
    base = settings.kiosk.code_base_url
    if not base:
        raise CommandError("pages: set [kiosk] code_base_url, the address in the codes", 2)
    parts = urlsplit(base)
    # A path keeps its upper case, as it stands in the codes.
    url = f"{parts.scheme.lower()}://{parts.netloc.lower()}{parts.path}"
    colour = with_older_names(settings.brand.light).brand
    logo = _logo(settings.brand.logo)
    return PageSite(url, base, settings.shop.name, colour, settings.kiosk.zone, logo)


def _logo(file: str) -> PageLogo | None:
    """The logo of the pages. A file that is none, or a vector, costs no more than itself."""
    try:
        return read_logo(Path(file)) if file else None
    except LogoError as error:
        complain(f"pages: no logo is on them: [brand] logo {error}")
        return None


def _page(offer: Offer) -> PageOffer | None:
    return read_page_offer(msgspec.to_builtins(offer), {})
