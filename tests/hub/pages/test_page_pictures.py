"""Pictures for the pages: small, bounded, from allowed public hosts, and decoded elsewhere."""

from __future__ import annotations

import io
import ssl

import httpx
import pytest
from PIL import Image

from kiosk.core.feed.offer import Offer
from kiosk.hub.pages.picture_making import page_jpeg
from kiosk.hub.pages.pictures import PagePictures
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.shelf import Shelf
from kiosk.web.public_only import PrivateAddressError, PublicOnly
from tests.helpers.test_picture import PHOTO, encoded, png_claiming, webp_claiming
from tests.support.picture_server import PictureServer, picture, reply


def offer(number: int, image: str, priority: int = 0, modified: int = 1) -> Offer:
    return Offer(
        id=f"a01{number}", number=f"N{number}", modified=modified, image=image, priority=priority
    )


def kept_by(shelf: Shelf, limit_bytes: int = 1_000_000) -> PagePictures:
    return PagePictures(shelf, limit_bytes, loopback=True)


@pytest.mark.slow
async def test_a_picture_is_kept_small_under_the_hash_of_its_content(client: Client):
    shelf = Shelf(client)
    async with PictureServer() as server:
        server.answers["/a.png"] = reply(picture(size=(2_000, 1_000)))
        server.answers["/bad.png"] = reply(b"<html>")
        server.answers["/inside"] = reply(
            status="302 Found", Location="http://169.254.169.254/latest/meta-data"
        )
        addresses = [f"{server.base}/{name}" for name in ("a.png", "bad.png", "inside", "none")]
        offers = [offer(n, address) for n, address in enumerate(addresses)]
        pictures = kept_by(shelf)
        names = await pictures.keep(offers, {})
        assert list(names) == [addresses[0]]
        jpeg = await shelf.picture(names[addresses[0]])
        assert jpeg
        with Image.open(io.BytesIO(jpeg)) as shown:
            assert (shown.format, shown.size) == ("JPEG", (800, 400))
        assert await pictures.keep(offers, names) == names
        assert server.count("/a.png") == 1
        server.answers["/a.png"] = reply(picture(colour="blue"))
        newer = await pictures.keep([offer(0, addresses[0], modified=2)], names)
        assert newer[addresses[0]] != names[addresses[0]]


@pytest.mark.slow
async def test_the_most_important_offers_have_the_room(client: Client):
    shelf = Shelf(client)
    async with PictureServer() as server:
        for n, colour in enumerate(("red", "green")):
            server.answers[f"/{n}.png"] = reply(picture(size=(400, 300), colour=colour))
        offers = [offer(n, f"{server.base}/{n}.png", priority=n) for n in range(2)]
        pictures = kept_by(shelf, limit_bytes=1_800)
        names = await pictures.keep(offers, {})
        assert list(names) == [f"{server.base}/1.png"]
        assert await pictures.keep(offers, names) == names
        assert server.count("/0.png") == 1
        await client.flushall()
        assert await pictures.keep(offers, names) == {}
        assert await pictures.keep(offers, {}) == names


@pytest.mark.slow
@pytest.mark.parametrize(
    "content",
    [
        png_claiming(50_000, 50_000),
        webp_claiming(50_000, 50_000),
        encoded("JPEG", PHOTO)[:3_000],
        encoded("GIF", PHOTO),
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        b"\xff\xd8\xff\xd9",
    ],
)
def test_what_is_no_picture_gives_none(content):
    assert page_jpeg(content) is None


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:1/x",
        "http://[::1]:1/x",
        "http://[::ffff:127.0.0.1]:1/x",
        "http://localhost:1/x",
        "http://10.0.0.1/x",
        "http://169.254.169.254/latest",
        "http://192.168.1.1/x",
        "http://100.64.0.1/x",
        "http://[fd00::1]/x",
        "http://0.0.0.0:1/x",
        "http://224.0.0.1/x",
    ],
)
async def test_no_address_inside_a_network_is_asked(url):
    transport = PublicOnly(ssl.create_default_context())
    async with httpx.AsyncClient(transport=transport, trust_env=False) as http:
        with pytest.raises(PrivateAddressError):
            await http.get(url)


async def test_a_name_is_asked_at_the_address_that_was_judged():
    async with PictureServer() as server:
        server.answers["/a"] = reply(b"yes")
        transport = PublicOnly(ssl.create_default_context(), loopback=True)
        async with httpx.AsyncClient(transport=transport, trust_env=False) as http:
            base = server.base.replace("127.0.0.1", "localhost")
            try:
                answer = await http.get(f"{base}/a")
            except httpx.ConnectError:
                pytest.skip("localhost is ::1 alone here")
        assert answer.content == b"yes"
        assert f"Host: localhost:{base.rpartition(':')[2]}" in server.requests[0][1]
