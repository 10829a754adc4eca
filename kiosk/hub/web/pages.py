"""GET /O/<code>, /V/<token>, /I/<name>.jpg, .png and /robots.txt: what phones ask for.

They change nothing but a count of what phones open, since previews of messages fetch links too.
They verify no voucher: there is no key here.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial

import msgspec
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from kiosk.core.counter.code import code_base
from kiosk.core.counter.voucher import Voucher
from kiosk.hub.pages.book import (
    PageOffer,
    PageStanding,
    body_of_path,
    read_page_offer,
    voucher_of_path,
)
from kiosk.hub.pages.language import Reader, reader_of
from kiosk.hub.pages.logo import PageLogo
from kiosk.hub.pages.site import PageSite
from kiosk.hub.pages.writer import Notice, PageKind, PageWriter, in_readers_language
from kiosk.hub.redis.connection import Client, RedisUnavailableError
from kiosk.hub.redis.opened_pages import OpenedPages
from kiosk.hub.redis.rate import PAGES, Rate
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.settings import WebSettings
from kiosk.hub.web.address import caller_address
from kiosk.hub.web.page_book import PageBook
from kiosk.hub.web.page_replies import (
    NOT_LISTED,
    WrittenPages,
    lasting_picture,
    picture_to_save,
    private_page,
    public_page,
    safe_headers,
)
from kiosk.hub.web.phone import is_opened_by_phone

_PICTURE = re.compile(r"[0-9a-f]{16}")
_LONGEST_CODE = 200
_BUSY_S = 30
# Vouchers are not listed here: a crawler that may not read a page never learns that it must not
# list its address.
_ROBOTS = "User-agent: *\nDisallow: /v1/\n"

Answer = Callable[[Request, Reader], Awaitable[Response]]


class PageEndpoints:
    """The pages of one brand."""

    def __init__(
        self,
        shelf: Shelf,
        rate: Rate,
        opened: OpenedPages,
        site: PageSite,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._shelf = shelf
        self._rate = rate
        self._opened = opened
        self._writer = PageWriter(site)
        self._site_logo = site.logo
        self._headers = {
            kind: safe_headers(policy) for kind, policy in self._writer.policies.items()
        }
        self._book = PageBook(shelf)
        self._written = WrittenPages()
        self._now = now

    async def offer(self, request: Request) -> Response:
        """The page of a wall code."""
        return await self._answer(request, self._offer)

    async def voucher(self, request: Request) -> Response:
        """The page of a voucher, genuine or not."""
        return await self._answer(request, self._voucher)

    async def picture(self, request: Request) -> Response:
        """A picture that the worker has kept."""
        return await self._answer(request, self._picture)

    async def logo(self, request: Request) -> Response:
        """The brand's logo, which this process has; each page shows it, so none is counted."""
        logo = self._site_logo
        if logo is None or str(request.path_params["name"]).lower() != logo.name:
            return self._unknown(request, _reader(request))
        return lasting_picture(request, logo.png, "png", logo.name, self._headers[PageKind.NOTICE])

    async def robots(self, _request: Request) -> Response:
        return PlainTextResponse(_ROBOTS, headers={"Cache-Control": "public, max-age=86400"})

    async def _answer(self, request: Request, answer: Answer) -> Response:
        reader = _reader(request)
        if wait := await self._wait_of(request):
            return self._busy(reader, 429, wait)
        try:
            return await answer(request, reader)
        except RedisUnavailableError:
            return self._busy(reader, 503, _BUSY_S)

    async def _wait_of(self, request: Request) -> float:
        try:
            return await self._rate.wait_of(PAGES, caller_address(request))
        except RedisUnavailableError:
            # A page from memory costs next to nothing: a lost Redis turns no customer away.
            return 0.0

    async def _offer(self, request: Request, reader: Reader) -> Response:
        body = _body(request)
        book = await self._book.book()
        if book is None:
            return self._busy(reader, 503, _BUSY_S)
        page = book.by_body(body) if body else None
        standing = page.standing(self._now()) if page else PageStanding.HIDDEN
        if page and standing in {PageStanding.GOOD, PageStanding.SOON}:
            if _is_to_save(request):
                content = await asyncio.to_thread(self._writer.offer_picture, page, reader)
                return picture_to_save(content, f"{page.body}.png", self._headers[PageKind.NOTICE])
            key = (page, standing, _variant(page, reader))
            await self._note(request, page)
            written = self._written.get(key, lambda: self._writer.offer(page, standing, reader))
            return public_page(request, written, 200, self._headers[PageKind.OFFER])
        if page and standing is PageStanding.ENDED:
            return self._ended(request, reader, page)
        if page is None and body and (past := await self._shelf.past(body)) is not None:
            return self._ended(request, reader, _past_offer(past))
        return self._unknown(request, reader)

    async def _voucher(self, request: Request, reader: Reader) -> Response:
        voucher = _voucher(request)
        book = await self._book.book()
        if book is None:
            return self._busy(reader, 503, _BUSY_S)
        if voucher is None:
            content = self._writer.notice(Notice.UNKNOWN, reader)
            return private_page(content, 404, self._headers[PageKind.NOTICE])
        page = book.of_voucher(voucher)
        standing = page.standing(self._now()) if page else PageStanding.GOOD
        if page and standing is PageStanding.ENDED:
            headline = in_readers_language(page.offer, reader).headline
            content = self._writer.notice(Notice.ENDED, reader, headline)
            return private_page(content, 410, self._headers[PageKind.NOTICE])
        shown = page if standing is not PageStanding.HIDDEN else None
        if _is_to_save(request):
            draw = partial(self._writer.voucher_picture, voucher, shown, reader)
            content = await asyncio.to_thread(draw)
            headers = self._headers[PageKind.NOTICE] | NOT_LISTED
            return picture_to_save(content, "voucher.png", headers)
        if shown:
            await self._note(request, shown, voucher.kiosk_key.hex())
        content = self._writer.voucher(voucher, shown, reader)
        return private_page(content, 200, self._headers[PageKind.VOUCHER])

    async def _note(self, request: Request, page: PageOffer, kiosk_key: str = "") -> None:
        """Count the page where a phone opens it. No customer is turned away for it."""
        if not is_opened_by_phone(request.method, request.headers):
            return
        # This computer's zone, as that of the pages' dates.
        local = self._now().astimezone()
        with contextlib.suppress(RedisUnavailableError):
            await self._opened.count(local.date(), local.hour, page.offer.number, kiosk_key)

    async def _picture(self, request: Request, reader: Reader) -> Response:
        name = str(request.path_params["name"]).lower()
        jpeg = await self._shelf.picture(name) if _PICTURE.fullmatch(name) else None
        if jpeg is None:
            return self._unknown(request, reader)
        return lasting_picture(request, jpeg, "jpeg", name, self._headers[PageKind.NOTICE])

    def _ended(self, request: Request, reader: Reader, page: PageOffer | None) -> Response:
        headline = in_readers_language(page.offer, reader).headline if page else ""
        written = self._written.get(
            (Notice.ENDED, headline, reader.language),
            lambda: self._writer.notice(Notice.ENDED, reader, headline),
        )
        return public_page(request, written, 410, self._headers[PageKind.NOTICE])

    def _unknown(self, request: Request, reader: Reader) -> Response:
        written = self._written.get(
            (Notice.UNKNOWN, reader.language), lambda: self._writer.notice(Notice.UNKNOWN, reader)
        )
        return public_page(request, written, 404, self._headers[PageKind.NOTICE])

    def _busy(self, reader: Reader, status: int, wait_s: float) -> Response:
        content = self._writer.notice(Notice.BUSY, reader)
        headers = self._headers[PageKind.NOTICE] | {"Retry-After": str(math.ceil(wait_s))}
        return private_page(content, status, headers)


def page_routes(client: Client, settings: WebSettings, logo: PageLogo | None = None) -> list[Route]:
    """The routes of the pages; addresses are read in either case, as scanners pass them on."""
    url = settings.url.rstrip("/")
    site = PageSite(url, code_base(url), settings.brand_name, settings.brand_color, logo=logo)
    pages = PageEndpoints(Shelf(client), Rate(client), OpenedPages(client), site)
    endpoints = {
        "/robots.txt": pages.robots,
        "/O/{code:path}": pages.offer,
        "/o/{code:path}": pages.offer,
        "/V/{token:path}": pages.voucher,
        "/v/{token:path}": pages.voucher,
        "/I/{name}.jpg": pages.picture,
        "/I/{name}.png": pages.logo,
    }
    return [Route(path, endpoint, methods=["GET"]) for path, endpoint in endpoints.items()]


def _reader(request: Request) -> Reader:
    asked = request.query_params.get("l", "")
    return reader_of(asked, request.headers.get("accept-language", ""))


def _is_to_save(request: Request) -> bool:
    return request.query_params.get("save") == "1"


def _variant(page: PageOffer, reader: Reader) -> tuple[str, str]:
    """What of the reader makes a difference for this offer."""
    return reader.language, reader.tag if reader.tag in page.offer.i18n else ""


def _body(request: Request) -> str | None:
    return body_of_path(str(request.path_params["code"])[:_LONGEST_CODE])


def _voucher(request: Request) -> Voucher | None:
    return voucher_of_path(str(request.path_params["token"])[:_LONGEST_CODE])


def _past_offer(content: bytes) -> PageOffer | None:
    try:
        return read_page_offer(msgspec.json.decode(content), {})
    except (msgspec.DecodeError, UnicodeError):
        return None
