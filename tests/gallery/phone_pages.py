"""The pages behind the codes as a phone shows them, by Chromium where it is installed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from PIL import Image

from kiosk.core.wall.look import LIGHT
from kiosk.hub.pages.book import PageOffer, PageStanding, read_page_offer, voucher_of_path
from kiosk.hub.pages.language import Reader
from kiosk.hub.pages.logo import read_logo
from kiosk.hub.pages.site import PageSite
from kiosk.hub.pages.writer import PageWriter
from kiosk.resources import resources_folder
from tests.gallery.brands import emblem
from tests.gallery.papers import AROUND, side_by_side
from tests.gallery.screens import SAMPLE, save_small
from tests.hub_demo.phone import phone_picture
from tests.support.page_offers import IMAGE, PICTURE, raw_offer, voucher_token

# In CSS px: the phone of the targets.
WIDTH, HEIGHT = 390, 844
# The kiosk's letters in the place of a phone's own, so that each machine takes the same pictures.
_LETTERS = f"""<?xml version="1.0"?>
<fontconfig>
<dir>{resources_folder() / "fonts"}</dir><dir>/usr/share/fonts</dir>
<match><test name="family"><string>system-ui</string></test>
<edit name="family" mode="assign" binding="strong"><string>Inter</string></edit></match>
<match><test name="family"><string>sans-serif</string></test>
<edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit></match>
</fontconfig>
"""
_TILL_CODE = "4006381333931"
_MOST_BYTES = 125_000
_GAP, _WIDEST = 24, 1280


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the standard's name
        """Write nothing: the terminal lists the pictures."""


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """The address under which the folder is served on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _files(till: str) -> Mapping[str, bytes]:
    raw = raw_offer(till_code=till, valid_until="2026-12-06T20:00:00Z")
    page = read_page_offer(raw, {IMAGE: PICTURE})
    assert isinstance(page, PageOffer)
    logo = read_logo(emblem("ostvik", LIGHT))
    site = PageSite("", "HTTPS://OFFERS.EXAMPLE", "Ostvik", LIGHT.brand, UTC, logo)
    writer = PageWriter(site)
    token = voucher_token(str(raw["id"])).rpartition("/")[2]
    voucher = voucher_of_path(token)
    assert voucher is not None
    english, arabic = Reader(), Reader("ar", "ar")
    return {
        "offer.html": writer.offer(page, PageStanding.GOOD, english),
        "voucher.html": writer.voucher(voucher, page, english),
        "arabic.html": writer.offer(page, PageStanding.GOOD, arabic),
        f"I/{logo.name}.png": logo.png,
        f"I/{PICTURE}.jpg": (SAMPLE / "images" / "running-shoe.jpg").read_bytes(),
    }


def taken(program: str, *, till: str = "") -> dict[str, Image.Image]:
    """What a phone shows: "offer", "voucher", "arabic" and "dark", two px for each CSS px."""
    with TemporaryDirectory(prefix="phone-pages-") as name:
        folder = Path(name)
        for path, content in _files(till).items():
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_bytes(content)
        with _served(folder) as address:
            pages = {page: f"{address}/{page}.html" for page in ("offer", "voucher", "arabic")}
            pages["dark"] = pages["offer"]
            return {page: _shot(program, url, page == "dark") for page, url in pages.items()}


def _shot(program: str, url: str, dark: bool) -> Image.Image:
    with TemporaryDirectory(prefix="phone-shot-") as name:
        file = Path(name) / "page.png"
        fonts = Path(name) / "fonts.conf"
        fonts.write_text(_LETTERS, encoding="utf-8")
        phone_picture(program, url, file, (WIDTH, HEIGHT), dark=dark, fonts=fonts)
        with Image.open(file) as picture:
            return picture.convert("RGB")


def write_pages(program: str, folder: Path) -> None:
    """Write `pages.jpg`: the pages side by side, with the barcode of the till."""
    row = side_by_side(list(taken(program, till=_TILL_CODE).values()), AROUND, _GAP)
    row.thumbnail((_WIDEST, _WIDEST), Image.Resampling.LANCZOS)
    save_small(row, folder / "pages.jpg", _MOST_BYTES)
