"""The brand's logo on the pages: light, sharp, decoded elsewhere, and never what stops a hub."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

import pytest
from PIL import Image

from kiosk.commands.hub_state import hub_findings
from kiosk.hub.pages.logo import MOST_BYTES, LogoError, PageLogo, read_logo
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.shelf import Shelf
from tests.helpers.test_picture import PHOTO, encoded, png_claiming
from tests.support.hub_web import SETTINGS, hub_web
from tests.support.page_offers import CODE, put_out, raw_offer, voucher_token

NOISE = Image.effect_noise((2_000, 400), 90).convert("RGB")


def logo_of(folder: Path, content: bytes) -> PageLogo:
    file = folder / "logo"
    file.write_bytes(content)
    return read_logo(file)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("picture", "size", "dots"),
    [
        (Image.new("RGBA", (1_200, 400)), (102, 34), 3),
        (Image.new("RGB", (4_000, 100)), (200, 5), 3),
        (Image.new("RGB", (60, 60)), (34, 34), 60 / 34),
        (NOISE, (170, 34), 1),
    ],
    ids=["clear", "wide", "small", "noise"],
)
def test_a_logo_is_sharp_in_the_header_and_light_whatever_it_shows(tmp_path, picture, size, dots):
    logo = logo_of(tmp_path, encoded("PNG", picture))
    assert (logo.width, logo.height) == size
    assert len(logo.png) <= MOST_BYTES
    with Image.open(io.BytesIO(logo.png)) as shown:
        assert shown.size == tuple(round(side * dots) for side in size)
        if picture.mode == "RGBA":
            assert shown.convert("RGB").getpixel((0, 0)) == (255, 255, 255)


@pytest.mark.slow
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        encoded("GIF", PHOTO),
        png_claiming(50_000, 50_000),
    ],
)
def test_a_file_that_is_no_picture_is_named(tmp_path, content):
    with pytest.raises(LogoError, match=r"logo: it is no \.png"):
        logo_of(tmp_path, content)


@pytest.mark.parametrize("content", [None, b" " * 5_000_001])
def test_a_file_that_is_not_there_or_too_large_is_named(tmp_path, content):
    file = tmp_path / "logo"
    if content:
        file.write_bytes(content)
    with pytest.raises(LogoError, match=str(file)):
        read_logo(file)


def test_a_pipe_is_named_and_not_waited_for(tmp_path):
    file = tmp_path / "logo.png"
    os.mkfifo(file)
    with pytest.raises(LogoError, match=r"logo\.png: it is no regular file"):
        read_logo(file)


@pytest.mark.slow
def test_the_check_of_a_hub_names_a_logo_that_cannot_be_shown(redis_process, tmp_path):
    file = tmp_path / "logo.png"
    environ = {"HUB_URL": "https://h", "HUB_REDIS_URL": redis_process.url}
    environ |= {"HUB_BRAND_LOGO": str(file)}
    told = f"HUB_BRAND_LOGO: {file}: No such file or directory"
    assert ("fail", "logo", told) in hub_findings(environ)
    file.write_bytes(encoded("PNG", PHOTO))
    assert ("ok", "logo", str(file)) in hub_findings(environ)


async def test_each_page_shows_the_logo_and_a_phone_fetches_it_once(client: Client):
    logo = PageLogo("0123456789abcdef", b"png", 102, 34)
    await put_out(Shelf(client), raw_offer())
    async with hub_web(client, SETTINGS, logo=logo) as device:
        for path in (f"/O/{CODE}", f"/V/{voucher_token(str(raw_offer()['id']))}", "/O/X"):
            (header,) = re.findall("<header>(<img[^>]*>)", (await device.http.get(path)).text)
            assert header == f'<img src="/I/{logo.name}.png" alt="" width="102" height="34">'
        reply = await device.http.get(f"/I/{logo.name}.png")
        assert (reply.status_code, reply.content) == (200, b"png")
        assert reply.headers["content-type"] == "image/png"
        assert reply.headers["cache-control"].endswith("immutable")
        assert "default-src 'none'" in reply.headers["content-security-policy"]
        kept = {"If-None-Match": reply.headers["etag"]}
        again = await device.http.get(f"/I/{logo.name}.png", headers=kept)
        assert (again.status_code, again.content) == (304, b"")
        assert (await device.http.get("/I/fedcba9876543210.png")).status_code == 404
