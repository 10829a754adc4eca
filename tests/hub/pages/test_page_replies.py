"""What a phone gets for each code: status, headers, language, and nothing about anybody."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import re

import httpx
import msgspec
import pytest
from PIL import Image

from kiosk.core.languages import LANGUAGES
from kiosk.hub.pages.words import WORDS
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.web import page_book
from tests.support.barcode_readers import by_zbar, by_zxing, needs_zbar
from tests.support.hub_web import SETTINGS, hub_web
from tests.support.page_offers import (
    CODE,
    PICTURE,
    coded,
    in_days,
    put_out,
    raw_offer,
    voucher_token,
)
from tests.support.qr_on_page import read_codes, till_picture
from tests.support.redis_server import RedisServer

SITE = msgspec.structs.replace(
    SETTINGS, url="https://kiosks.ostvik.example", brand_name="Ostvik", brand_color="#0e4a39"
)
OFFERS = (
    raw_offer(),
    raw_offer("ENDED", valid_until=in_days(-1)),
    raw_offer("S00N", valid_from=in_days(2)),
    raw_offer("FAR", valid_from=in_days(30)),
    raw_offer("PREV", status="Preview", preview_group="A"),
    raw_offer("DRAFT", status="Draft"),
    raw_offer("N0T/FIT", title="Made of its id"),
    raw_offer("BAD", valid_until="soon"),
    raw_offer("T1MES", days=["MO", "TU"], hours=["09:00-11:30"]),
)
TOKEN = voucher_token(str(raw_offer()["id"]))
# Without markup, as offers are kept, this is a tag again.
MARKED = '<scr<b></b>ipt>alert("x")</script>'


@pytest.fixture
async def phone(client: Client):
    await put_out(Shelf(client), *OFFERS)
    await Shelf(client).put_past("G0NE", msgspec.json.encode(raw_offer("G0NE")))
    await Shelf(client).put_past("BR0KEN", b"{")
    await Shelf(client).put_picture(PICTURE, b"\xff\xd8jpeg")
    async with hub_web(client, SITE) as device:
        yield device.http


@pytest.mark.parametrize(
    ("path", "status", "sentence"),
    [
        (f"/O/{CODE}", 200, "Fjord 2 running shoes"),
        (f"/o/{CODE.lower()}", 200, "Fjord 2 running shoes"),
        (f"/O/{CODE}/", 200, "Fjord 2 running shoes"),
        (f"/O/{CODE[:4]}-{CODE[4:]}", 200, "Fjord 2 running shoes"),
        (f"/O/{CODE.replace('0', 'O')}?fbclid=x", 200, "Fjord 2 running shoes"),
        (f"/O/{coded('S00N')}", 200, "Starts"),
        (f"/O/{coded('ENDED')}", 410, "This offer has ended"),
        (f"/O/{coded('G0NE')}", 410, "This offer has ended"),
        (f"/O/{coded('BR0KEN')}", 410, "This offer has ended"),
        (f"/O/{coded('FAR')}", 404, "There is no such offer"),
        (f"/O/{coded('PREV')}", 404, "There is no such offer"),
        (f"/O/{coded('DRAFT')}", 404, "There is no such offer"),
        (f"/O/{coded('BAD')}", 404, "There is no such offer"),
        (f"/O/{coded('N0B0DY')}", 404, "There is no such offer"),
        (f"/O/{CODE[:-1]}0", 404, "There is no such offer"),
        (f"/O/{TOKEN}", 404, "There is no such offer"),
        ("/O/", 404, "There is no such offer"),
        ("/O/%3Cscript%3Ealert(1)%3C/script%3E", 404, "There is no such offer"),
        ("/O/%2e%2e%2f%2e%2e%2fetc%2fpasswd", 404, "There is no such offer"),
        ("/O/" + "A" * 5_000, 404, "There is no such offer"),
        ("/O/%00%ff%d9%a1", 404, "There is no such offer"),
        (f"/V/{TOKEN}", 200, "Show this at the till; the till decides."),
        (f"/v/{TOKEN.lower()}", 200, "Your voucher"),
        (f"/V/{voucher_token('a01UNKNOWN')}", 200, "Your voucher"),
        (f"/V/{voucher_token(str(OFFERS[1]['id']))}", 410, "This offer has ended"),
        (f"/V/{TOKEN[:-1]}{'0' if TOKEN[-1] != '0' else '1'}", 404, "There is no such offer"),
        (f"/V/{CODE}", 404, "There is no such offer"),
    ],
)
async def test_what_each_code_shows(phone: httpx.AsyncClient, path, status, sentence):
    reply = await phone.get(path)
    assert (reply.status_code, sentence in reply.text) == (status, True), reply.text[-900:]
    assert len(reply.content) < 50_000
    assert "<script" not in reply.text
    head = await phone.head(path)
    assert (head.status_code, head.content) == (status, b"")
    assert head.headers["content-length"]


@pytest.mark.parametrize(("language", "times"), [("en", "Only Mon, Tue"), ("de", "Nur Mo, Di")])
async def test_an_offer_of_certain_times_says_them(phone, language, times):
    reply = await phone.get(f"/O/{coded('T1MES')}?l={language}")
    assert f"{times}, 09:00\u201311:30" in reply.text


async def test_an_offer_whose_number_does_not_fit_has_a_page_under_the_code_of_its_id(phone):
    from kiosk.core.counter.code import wall_code

    code = wall_code("", "N0T/FIT", str(OFFERS[6]["id"])).url
    assert "Made of its id" in (await phone.get(f"/O/{code}")).text


@pytest.mark.parametrize(
    ("path", "cache"),
    [
        (f"/O/{CODE}", "public, max-age=300"),
        (f"/O/{coded('G0NE')}", "public, max-age=300"),
        ("/O/X", "public, max-age=300"),
        (f"/V/{TOKEN}", "private, no-store"),
        ("/V/X", "private, no-store"),
        (f"/I/{PICTURE}.jpg", "public, max-age=31536000, immutable"),
    ],
)
async def test_headers_let_nothing_run_and_tell_nobody(phone, path, cache):
    reply = await phone.get(path)
    headers = reply.headers
    assert headers["cache-control"] == cache
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert not {"set-cookie", "server", "location"} & set(headers)
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    style = policy.pop("style-src")
    assert policy == {
        "default-src": "'none'",
        "img-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }
    if headers["content-type"].startswith("text/html"):
        (sheet,) = re.findall(r"<style>(.*?)</style>", reply.text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
        assert style == f"'sha256-{digest}'"
        assert not re.search(r'\sstyle="|\son\w+="', reply.text)
        assert not re.findall(r'(?:src|href)="(?:https?:)?//', reply.text)
    noindex = "noindex" in headers.get("x-robots-tag", "")
    assert noindex == path.startswith("/V/")


async def test_a_page_that_the_phone_has_is_not_sent_again(phone):
    first = await phone.get(f"/O/{CODE}")
    assert first.headers["content-encoding"] == "gzip"
    plain = await phone.get(f"/O/{CODE}", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.text == first.text
    assert plain.headers["etag"] != first.headers["etag"]
    for told in (first.headers["etag"], f'"x", W/{plain.headers["etag"]}'):
        again = await phone.get(f"/O/{CODE}", headers={"If-None-Match": told})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"]
    other = await phone.get(f"/O/{CODE}?l=de", headers={"If-None-Match": first.headers["etag"]})
    assert other.status_code == 200


async def test_a_voucher_gets_no_etag_and_leaves_no_trace_of_its_holder(phone):
    reply = await phone.get(f"/V/{TOKEN}")
    assert "etag" not in reply.headers
    assert "noindex" in reply.text
    assert "og:" not in reply.text
    assert "K-001" not in reply.text
    assert "30 November 2026" in reply.text


@pytest.mark.parametrize(
    ("query", "accepted", "language", "title"),
    [
        ("", "", "en", "Fjord 2 running shoes"),
        ("", "de-AT,de;q=0.9,en;q=0.8", "de", "Laufschuhe Fjord 2"),
        ("", "fi, fr;q=0.2, es;q=0.7", "es", "Fjord 2 running shoes"),
        ("", "de;q=0, ar", "ar", "حذاء الجري فيورد 2"),
        ("", "de;q=nan, es;q=1e9, fr;q=0.1", "fr", "Fjord 2 running shoes"),
        ("?l=ar", "de", "ar", "حذاء الجري فيورد 2"),
        ("?l=xx", "de", "de", "Laufschuhe Fjord 2"),
        ("?l=%3Cb%3E", "*;q=0.5, \x7f", "en", "Fjord 2 running shoes"),
    ],
)
async def test_the_language_is_the_links_or_else_the_phones(
    phone, query, accepted, language, title
):
    headers = {"Accept-Language": accepted} if accepted else {}
    reply = await phone.get(f"/O/{CODE}{query}", headers=headers)
    row, words = LANGUAGES[language], WORDS[language]
    assert f'<html lang="{language}" dir="{row.direction}">' in reply.text
    assert f'<h1 dir="auto">{title}</h1>' in reply.text
    assert words.show in reply.text
    assert f'content="{words.locale}"' in reply.text
    assert "Accept-Language" in reply.headers["vary"]


async def test_previews_of_a_link_get_headline_picture_and_address(phone):
    text = (await phone.get(f"/O/{CODE}")).text
    told = dict(re.findall(r'property="(og:\w+)" content="([^"]*)"', text))
    assert told["og:title"] == "Fjord 2 running shoes"
    assert told["og:url"] == f"https://kiosks.ostvik.example/O/{CODE}"
    assert told["og:image"] == f"https://kiosks.ostvik.example/I/{PICTURE}.jpg"
    assert told["og:description"].startswith("-25 % Light")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (f"/O/{CODE}", f"HTTPS://KIOSKS.OSTVIK.EXAMPLE/O/{CODE}"),
        (f"/V/{TOKEN}", f"HTTPS://KIOSKS.OSTVIK.EXAMPLE/V/{TOKEN}"),
    ],
)
async def test_the_code_on_the_page_is_the_walls(phone, path, text):
    reply = await phone.get(path)
    assert read_codes(reply.text) == [text]
    printed = " ".join(text.rpartition("/")[2][at : at + 4] for at in range(0, 40, 4)).strip()
    assert f'<p class="clear">{printed}</p>' in reply.text


async def test_what_an_offer_says_stays_text(client: Client):
    hostile = dict.fromkeys(("title", "description", "terms", "discount", "location"), MARKED)
    hostile["i18n"] = {"de": {"title": f'"{MARKED}'}}
    await put_out(Shelf(client), raw_offer(**hostile))
    async with hub_web(client, SITE) as device:
        for path in (f"/O/{CODE}", f"/O/{CODE}?l=de", f"/V/{TOKEN}"):
            text = (await device.http.get(path)).text
            assert "<script" not in text
            assert "&lt;script" in text


async def test_the_longest_texts_keep_a_page_small(client: Client):
    long = dict.fromkeys(("description", "terms"), "wörd " * 6400)
    await put_out(Shelf(client), raw_offer(**long))
    async with hub_web(client, SITE) as device:
        reply = await device.http.get(f"/O/{CODE}")
        assert reply.status_code == 200
        assert len(reply.content) < 50_000


@pytest.mark.parametrize(
    ("name", "status"),
    [(PICTURE, 200), (PICTURE.upper(), 200), ("f" * 16, 404), ("..%2fx", 404), ("x" * 9, 404)],
)
async def test_pictures_that_are_kept_are_given_out(phone, name, status):
    reply = await phone.get(f"/I/{name}.jpg")
    assert reply.status_code == status
    if status == 200:
        assert (reply.headers["content-type"], reply.content) == ("image/jpeg", b"\xff\xd8jpeg")


async def test_crawlers_may_read_that_vouchers_are_not_for_them(phone):
    reply = await phone.get("/robots.txt")
    assert reply.status_code == 200
    assert "/V/" not in reply.text


async def test_nothing_but_reading_is_allowed(phone):
    assert (await phone.post(f"/O/{CODE}")).status_code == 404


async def test_before_the_first_offers_a_page_asks_for_a_moment(client: Client):
    async with hub_web(client, SITE) as device:
        for path in (f"/O/{CODE}", f"/V/{TOKEN}"):
            reply = await device.http.get(path)
            assert reply.status_code == 503
            assert "One moment" in reply.text
            assert int(reply.headers["retry-after"]) > 0


async def test_who_asks_too_often_waits(phone):
    paths = [f"/O/{CODE}"] * 90
    replies = await asyncio.gather(*(phone.get(path) for path in paths))
    refused = [reply for reply in replies if reply.status_code == 429]
    assert refused
    assert int(refused[0].headers["retry-after"]) >= 1
    other = await phone.get(f"/O/{CODE}", headers={"X-Forwarded-For": "192.0.2.9"})
    assert other.status_code == 200


async def test_a_lost_redis_takes_no_page_away(own_redis: RedisServer, monkeypatch):
    monkeypatch.setattr(page_book, "LOOK_S", 0.0)
    client = own_redis.client()
    await put_out(Shelf(client), raw_offer())
    async with hub_web(client, SITE, listed=False) as device:
        assert (await device.http.get(f"/O/{CODE}")).status_code == 200
        own_redis.kill()
        assert (await device.http.get(f"/O/{CODE}")).status_code == 200
        assert (await device.http.get(f"/V/{TOKEN}")).status_code == 200
        assert (await device.http.get(f"/I/{PICTURE}.jpg")).status_code == 503
    await client.aclose()


async def test_new_offers_are_on_the_pages_soon(client: Client, monkeypatch):
    monkeypatch.setattr(page_book, "LOOK_S", 0.0)
    await put_out(Shelf(client), raw_offer())
    async with hub_web(client, SITE) as device:
        assert "Fjord" in (await device.http.get(f"/O/{CODE}")).text
        await put_out(Shelf(client), raw_offer(title="Fjord 3"), etag='"2"')
        assert "Fjord 3" in (await device.http.get(f"/O/{CODE}")).text


TILL = "4006381333931"
PRICED = (
    ("en", "\u221225%", "\u20ac89.00", "was \u20ac119.00", "our lowest price of the last 30 days"),
    ("de", "\u221225\u00a0%", "89,00\u00a0\u20ac", "statt 119,00\u00a0\u20ac", "letzten 30 Tage"),
)


@pytest.fixture
async def till_phone(client: Client):
    await put_out(Shelf(client), raw_offer(till_code=TILL))
    async with hub_web(client, SITE) as device:
        yield device.http


@pytest.mark.parametrize("path", [f"/O/{CODE}", f"/V/{TOKEN}"])
async def test_the_tills_barcode_reads_from_both_pages(till_phone, path):
    text = (await till_phone.get(path)).text
    picture = till_picture(text)
    assert picture is not None
    assert by_zxing(picture) == {TILL}
    assert "4 006381 333931" in text


@needs_zbar
@pytest.mark.slow
@pytest.mark.parametrize("path", [f"/O/{CODE}", f"/V/{TOKEN}"])
async def test_zbar_reads_the_pages_barcode_and_both_codes_of_what_is_saved(till_phone, path):
    picture = till_picture((await till_phone.get(path)).text)
    assert picture is not None
    assert by_zbar(picture) == {TILL}
    saved = Image.open(io.BytesIO((await till_phone.get(f"{path}?save=1")).content))
    assert by_zbar(saved) == {TILL, f"HTTPS://KIOSKS.OSTVIK.EXAMPLE{path}"}


@pytest.mark.parametrize(
    ("code", "shown"), [("4006381333932", "4006381333932"), ("Q" * 60, "Q" * 60), ("", None)]
)
async def test_a_till_code_without_a_barcode_is_text_or_nothing(client, code, shown):
    await put_out(Shelf(client), raw_offer(till_code=code))
    async with hub_web(client, SITE) as device:
        text = (await device.http.get(f"/O/{CODE}")).text
    assert till_picture(text) is None
    assert (shown in text) if shown else ("figure" not in text)


@pytest.mark.parametrize(
    ("path", "cache"),
    [(f"/O/{CODE}", "public, max-age=300"), (f"/V/{TOKEN}", "private, no-store")],
)
async def test_what_a_customer_saves_is_a_picture_with_the_codes(till_phone, path, cache):
    page = (await till_phone.get(path)).text
    (link,) = re.findall(r'class="save" href="([^"]+)" download="([^"]+)"', page)
    reply = await till_phone.get(path + link[0].replace("&amp;", "&"))
    assert (reply.status_code, reply.headers["content-type"]) == (200, "image/png")
    assert reply.headers["content-disposition"].startswith("attachment; filename=")
    assert reply.headers["cache-control"] == cache
    assert len(reply.content) < 30_000
    picture = Image.open(io.BytesIO(reply.content))
    assert (picture.width, picture.mode) == (1080, "1")
    assert by_zxing(picture) == {TILL, f"HTTPS://KIOSKS.OSTVIK.EXAMPLE{path}"}


async def test_nothing_is_saved_of_what_is_not_there(phone):
    for path in (f"/O/{coded('ENDED')}", "/O/X", "/V/X"):
        reply = await phone.get(f"{path}?save=1")
        assert reply.status_code in {404, 410}
        assert reply.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize(("language", "percent", "now", "was", "sentence"), PRICED)
async def test_a_price_is_told_as_its_law_and_language_have_it(
    phone, language, percent, now, was, sentence
):
    for path in (f"/O/{CODE}", f"/V/{TOKEN}"):
        text = (await phone.get(f"{path}?l={language}")).text
        assert percent in text
        assert sentence in text
    assert f"{now}" in text
    assert was in text


async def test_a_price_that_was_not_higher_is_not_struck(client):
    await put_out(Shelf(client), raw_offer(was_price="89.00"))
    async with hub_web(client, SITE) as device:
        for path in (f"/O/{CODE}", f"/V/{TOKEN}"):
            text = (await device.http.get(path)).text
            assert "<s>" not in text
            assert "30 days" not in text
            assert "%" not in text.partition("<main>")[2].replace("-25 %", "")


async def test_further_pictures_follow_the_first_and_wait_to_be_seen(client):
    more = "https://pictures.example/sole.jpg"
    await put_out(Shelf(client), raw_offer(images=[more]), pictures={more: "f" * 16})
    async with hub_web(client, SITE) as device:
        text = (await device.http.get(f"/O/{CODE}")).text
    assert re.findall(r'<img src="/I/(\w+).jpg" alt=""( loading="lazy")?>', text) == [
        (PICTURE, ""),
        ("f" * 16, ' loading="lazy"'),
    ]
