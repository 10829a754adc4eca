"""A lane at the sandbox's org and in its weather: each row is there once."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.row_kind import STAT
from kiosk.core.wall.stat_day import Counted, StatCell, encode_day, stat_key
from kiosk.hub.redis.connection import Client
from kiosk.salesforce.delivery import stat_delivery
from kiosk.settings.sections.links import SalesforceSection
from tests.support.hub_work import answered, answers_of, hand, lead, running_lane, until
from tests.support.org_harness import an_org

SEEN = {StatCell("A", "", 9, Counted.TAPS): 3}
LEADS = [lead(number) for number in range(1, 201)]
pytestmark = pytest.mark.slow


@pytest.fixture
async def org(tmp_path):
    async with an_org(tmp_path) as org:
        yield org


async def test_a_bad_row_among_200_is_held_and_199_are_there(client: Client, org):
    """Row 18."""
    bad = LEADS[77]
    body = msgspec.json.decode(bad.body) | {"LastName": "x" * 5_000}
    rows = [*LEADS[:77], lead(78, **body), *LEADS[78:]]
    ids = await hand(client, rows)
    async with running_lane(client, org.deliver_by("apex")):
        found = await answered(client, ids)
    assert [one.id for one in found.values() if one.status != "done"] == [bad.id]
    assert found[bad.id].status == "held"
    assert await org.keys() == sorted(set(ids) - {bad.id})


async def test_a_reply_that_was_lost_makes_no_row_twice(client: Client, org):
    """Row 17."""
    await org.faults(drop_reply=True)
    ids = await hand(client, LEADS[:5])
    async with running_lane(client, org.deliver_by("apex")):
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}
    assert await org.keys() == sorted(ids)


async def test_the_days_of_a_kiosk_are_added_once_though_a_reply_was_lost(client: Client, org):
    days = [date(2026, 11, day) for day in range(1, 31)]
    rows = [
        Row(stat_key("K-001", day), STAT.name, encode_day("K-001", "S-01", day, SEEN), 0)
        for day in days
    ]
    await org.faults(drop_reply=True)
    section = SalesforceSection(login_url="x", client_id="x")
    ids = await hand(client, rows)
    async with running_lane(client, stat_delivery(section, org.client()), kind=STAT):
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}
    stats = (await org.console.get("/api/stats")).json()["stats"]
    told = sorted((one["day"], one["taps"], one["hours"]) for one in stats)
    assert told == [(day.isoformat(), 3, {"9": {"taps": 3}}) for day in days]


async def test_rows_wait_while_the_org_is_not_there_and_are_no_ones_fault(
    client: Client, org, caplog
):
    """Row 16."""
    await org.faults(unavailable=True)
    ids = await hand(client, LEADS[:5])
    async with running_lane(client, org.deliver_by("apex")):
        await until(lambda: "rows wait" in caplog.text)
        assert await answers_of(client, ids) == {}
        await org.calm()
        found = await answered(client, ids)
    assert {one.status for one in found.values()} == {"done"}
    assert await org.keys() == sorted(ids)
