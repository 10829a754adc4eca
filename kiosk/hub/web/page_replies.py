"""The replies of the pages: headers, ETags, and a page once written kept for the next phone."""

from __future__ import annotations

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

_KEPT = 512
# Brotli is not worth a library: a page has six kilobytes.
_LEVEL = 6
PUBLIC = "public, max-age=300"
PRIVATE = "private, no-store"
FOR_EVER = "public, max-age=31536000, immutable"
NOT_LISTED = {"Cache-Control": PRIVATE, "X-Robots-Tag": "noindex, nofollow, noarchive"}


@dataclass(frozen=True, slots=True)
class Written:
    """A page's bytes, plain and gzipped, and the ETag of the plain ones without its quotes."""

    plain: bytes
    zipped: bytes
    tag: str

    @classmethod
    def of(cls, plain: bytes) -> Written:
        return cls(
            plain, gzip.compress(plain, _LEVEL, mtime=0), hashlib.sha256(plain).hexdigest()[:24]
        )


class WrittenPages:
    """The pages that were asked for last."""

    def __init__(self) -> None:
        self._pages: OrderedDict[Hashable, Written] = OrderedDict()

    def get(self, key: Hashable, write: Callable[[], bytes]) -> Written:
        """The page under this key, written now if it is not kept."""
        if page := self._pages.get(key):
            self._pages.move_to_end(key)
            return page
        page = self._pages[key] = Written.of(write())
        if len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        return page


def safe_headers(policy: str) -> dict[str, str]:
    """What each reply says: run nothing, load nothing of others, tell nobody the address."""
    return {
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def public_page(request: Request, page: Written, status: int, headers: dict[str, str]) -> Response:
    """A page that anybody may keep for five minutes; 304 for who has it already."""
    is_zipped = _takes_gzip(request)
    etag = f'"{page.tag}-gz"' if is_zipped else f'"{page.tag}"'
    headers = headers | {
        "Cache-Control": PUBLIC,
        "ETag": etag,
        "Vary": "Accept-Encoding, Accept-Language",
    }
    if status == 200 and _has(request, page.tag):
        return Response(status_code=304, headers=headers)
    if is_zipped:
        headers["Content-Encoding"] = "gzip"
    content = page.zipped if is_zipped else page.plain
    return Response(content, status, headers, "text/html")


def lasting_picture(
    request: Request, content: bytes, kind: str, name: str, headers: dict[str, str]
) -> Response:
    """A picture under the hash of its content, kept for ever; 304 for who has it already."""
    headers = headers | {"Cache-Control": FOR_EVER, "ETag": f'"{name}"'}
    if _has(request, name):
        return Response(status_code=304, headers=headers)
    return Response(content, 200, headers, f"image/{kind}")


def private_page(content: bytes, status: int, headers: dict[str, str]) -> Response:
    """A page that nobody keeps or lists."""
    return Response(content, status, headers | NOT_LISTED, "text/html")


def picture_to_save(content: bytes, name: str, headers: dict[str, str]) -> Response:
    """A PNG under that name, which browsers put with the customer's files."""
    cache = {"Cache-Control": PUBLIC, "Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, 200, cache | headers, "image/png")


def _takes_gzip(request: Request) -> bool:
    told = request.headers.get("accept-encoding", "")[:200].lower().replace(" ", "")
    return any(one == "gzip" or one.startswith("gzip;q=1") for one in told.split(","))


def _has(request: Request, tag: str) -> bool:
    """Whether the browser's copy is this page, in whichever coding (RFC 9110, 13.1.2)."""
    told = request.headers.get("if-none-match", "")[:500]
    kept = {one.strip().removeprefix("W/").strip('"') for one in told.split(",")}
    return not kept.isdisjoint({tag, f"{tag}-gz", "*"})
