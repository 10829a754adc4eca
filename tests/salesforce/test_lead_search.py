"""Looking for leads whose fate is unknown: in parts that proxies bear, all pages, no guessing."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest

from kiosk.salesforce.lead_search import find_leads
from kiosk.salesforce.replies import CallError
from tests.support.org_harness import KEYS, rows

LONGEST_ADDRESS = 4_000


class Org:
    """Has every second lead; refuses addresses over `limit`, and gives `page` leads at a time."""

    def __init__(self, limit=100_000, page=2_000, **first) -> None:
        self.limit, self.page, self.first = limit, page, first
        self.asked: list[str] = []
        self.rest: list[dict[str, object]] = []

    async def get(self, path):
        self.asked.append(path)
        if len(path) > self.limit:
            raise CallError("NO_CODE", 414)
        if "/query/" not in path:
            keys = re.findall(r"'([0-9a-f-]{36})'", unquote(path))
            self.rest = [record(key) for key in keys if KEYS.index(key) % 2 == 0]
        found, self.rest = self.rest[: self.page], self.rest[self.page :]
        more = {"nextRecordsUrl": "/services/data/v67.0/query/01g0-2"} if self.rest else {}
        return {"done": not self.rest, "records": found, **more, **self.first}


def record(key):
    return {"Id": f"00Q{KEYS.index(key):012}AAA", "Kiosk_Lead_Id__c": key, "IsDeleted": None}


EVERY_SECOND = {KEYS[number] for number in range(0, 200, 2)}


async def test_no_address_is_longer_than_proxies_bear():
    org = Org()
    assert set(await find_leads(org, rows(200))) == EVERY_SECOND
    assert max(map(len, org.asked)) < LONGEST_ADDRESS
    assert len(org.asked) == 4


@pytest.mark.parametrize("limit", [1_800, 700])
async def test_a_proxy_that_bears_less_gets_less(limit):
    org = Org(limit=limit)
    assert set(await find_leads(org, rows(200))) == EVERY_SECOND


async def test_a_proxy_that_bears_nothing_leaves_the_rows_unknown():
    with pytest.raises(CallError, match="414"):
        await find_leads(Org(limit=10), rows(3))


async def test_all_pages_are_read():
    org = Org(page=10)
    assert set(await find_leads(org, rows(50))) == {KEYS[number] for number in range(0, 50, 2)}


@pytest.mark.parametrize(
    "spoilt",
    [
        {"done": None},
        {"done": False},
        {"done": False, "nextRecordsUrl": "https://elsewhere.example/query/01g0-2"},
        {"done": False, "nextRecordsUrl": None},
        {"records": [record(KEYS[300])]},
        {"records": [{"Id": "no id", "Kiosk_Lead_Id__c": KEYS[0]}]},
        {"records": None},
    ],
)
async def test_an_answer_that_is_not_whole_or_not_ours_leaves_the_rows_unknown(spoilt):
    with pytest.raises(CallError, match="NOT_A_RESULT"):
        await find_leads(Org(**spoilt), rows(3))
