"""Pages are counted where a person's phone opens them, and nothing of the person is kept."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.opened_pages import OpenedCell, OpenedPages
from kiosk.hub.redis.shelf import Shelf
from kiosk.hub.redis.stats import Stats
from kiosk.hub.web.phone import is_opened_by_phone
from tests.support.hub_web import SETTINGS, hub_web, record
from tests.support.page_offers import (
    CODE,
    NUMBER,
    coded,
    in_days,
    put_out,
    raw_offer,
    voucher_token,
)

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15"
    " (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1"
)
ANDROID = (
    "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/142.0.0.0 Mobile Safari/537.36"
)
GOOGLEBOT = f"{ANDROID} (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
OFFER = raw_offer()
VOUCHER = f"/V/{voucher_token(str(OFFER['id']))}"
MARK = "198.51.100.77"


@pytest.mark.parametrize(
    ("method", "headers", "counts"),
    [
        ("GET", {"user-agent": IPHONE}, True),
        ("GET", {"user-agent": ANDROID}, True),
        ("HEAD", {"user-agent": IPHONE}, False),
        ("GET", {}, False),
        ("GET", {"user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Firefox/145.0"}, False),
        ("GET", {"user-agent": "WhatsApp/2.25.31 A"}, False),
        ("GET", {"user-agent": "TelegramBot (like TwitterBot)"}, False),
        ("GET", {"user-agent": "facebookexternalhit/1.1"}, False),
        ("GET", {"user-agent": "curl/8.16.0"}, False),
        ("GET", {"user-agent": GOOGLEBOT}, False),
        ("GET", {"user-agent": f"{ANDROID} HeadlessChrome"}, False),
        ("GET", {"user-agent": IPHONE, "sec-purpose": "prefetch;prerender"}, False),
        ("GET", {"user-agent": IPHONE, "purpose": "prefetch"}, False),
    ],
)
def test_who_counts_as_a_person_with_a_phone(method, headers, counts):
    assert is_opened_by_phone(method, headers) is counts


async def counted(client: Client):
    """The counts of today, in this computer's zone."""
    now = datetime.now(UTC).astimezone()
    return dict(await OpenedPages(client).of_day(now.date()))


async def asked(client: Client, *paths: str, agent: str = IPHONE, method: str = "GET"):
    """Ask for the pages as a phone does."""
    await put_out(Shelf(client), OFFER, raw_offer("ENDED", valid_until=in_days(-1)))
    async with hub_web(client, SETTINGS) as device:
        headers = {"User-Agent": agent, "X-Forwarded-For": MARK}
        return [await device.http.request(method, path, headers=headers) for path in paths]


async def test_a_page_is_counted_by_offer_store_and_hour(client: Client):
    hour = datetime.now(UTC).astimezone().hour
    replies = await asked(client, f"/O/{CODE}", f"/o/{CODE.lower()}", VOUCHER)
    assert [one.status_code for one in replies] == [200, 200, 200]
    found = await counted(client)
    # The test may run over the end of an hour.
    assert {(cell.store, cell.number) for cell in found} == {("", NUMBER), ("S-01", NUMBER)}
    assert sum(found.values()) == 3
    assert all(cell.hour in {hour, (hour + 1) % 24} for cell in found)
    assert (await Stats(client).read())["pages_opened"] == 3


@pytest.mark.parametrize(
    ("path", "agent", "method"),
    [
        (f"/O/{CODE}", GOOGLEBOT, "GET"),
        (f"/O/{CODE}", IPHONE, "HEAD"),
        (f"/O/{coded('ENDED')}", IPHONE, "GET"),
        ("/O/UNKNOWN", IPHONE, "GET"),
        (VOUCHER[:-1], IPHONE, "GET"),
        (f"/V/{voucher_token('a01UNKNOWN')}", IPHONE, "GET"),
        ("/robots.txt", IPHONE, "GET"),
    ],
)
async def test_what_is_no_offers_page_to_a_phone_is_not_counted(client, path, agent, method):
    await asked(client, path, agent=agent, method=method)
    assert await counted(client) == {}


async def test_neither_address_nor_browser_is_kept_with_a_count_and_there_is_no_cookie(client):
    (reply,) = await asked(client, VOUCHER)
    assert "set-cookie" not in reply.headers
    for name in await client.keys("*opened*"):
        kept = b"".join(b"".join(pair) for pair in (await client.hgetall(name)).items())
        assert MARK.encode() not in kept
        assert b"Mozilla" not in kept
        assert 0 < await client.ttl(name) <= 8 * 86_400


async def test_a_lost_redis_turns_no_customer_away(client: Client):
    await put_out(Shelf(client), OFFER)
    async with hub_web(client, SETTINGS) as device:
        await device.http.get(f"/O/{CODE}")
        await client.config_set("maxmemory", 1)
        try:
            reply = await device.http.get(f"/O/{CODE}", headers={"User-Agent": IPHONE})
        finally:
            await client.config_set("maxmemory", 64_000_000)
    assert reply.status_code == 200


async def test_a_kiosks_vouchers_are_of_the_store_that_it_is_in(client: Client):
    await DeviceList(client).write([record(store="S-02")])
    pages, day = OpenedPages(client), date(2026, 11, 30)
    (key,) = await client.hkeys("{k}:kiosks")
    await pages.count(day, 9, "A", key.decode())
    await pages.count(day, 9, "A", "00000000")
    assert await pages.of_day(day) == {OpenedCell(9, "S-02", "A"): 1, OpenedCell(9, "", "A"): 1}


async def test_a_day_has_room_for_so_many_counts_and_what_is_there_counts_on(client: Client):
    pages, day = OpenedPages(client, most=2), date(2026, 11, 30)
    told = [await pages.count(day, 9, number) for number in ("A", "B", "C", "A")]
    assert told == [True, True, False, True]
    assert await pages.of_day(day) == {OpenedCell(9, "", "A"): 2, OpenedCell(9, "", "B"): 1}
    assert (await Stats(client).read())["pages_opened_uncounted"] == 1
