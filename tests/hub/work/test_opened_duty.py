"""A day's opened pages reach the org once, whenever the worker dies."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest

from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.opened_pages import OpenedPages
from kiosk.hub.work.opened_duty import NO_STORE, OpenedDuty
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.stats import take_stat

DAY = date(2026, 11, 30)
NEXT = datetime(2026, 12, 1, 13, tzinfo=UTC)
RETRY = Fault(Action.RETRY, "ConnectError", 60.0)


class DeathError(BaseException):
    """The worker is killed."""


class CountingOrg:
    """Takes rows as the sandbox does; `then` is what comes of a call after it has."""

    def __init__(self, *then) -> None:
        self.org = Org(lambda change: None)
        self.then = list(then)
        self.calls = []

    async def deliver(self, rows):
        if self.then and self.then[0] == "dies before":
            self.then.pop(0)
            raise DeathError
        if self.then and isinstance(self.then[0], Fault):
            return Delivery(fault=self.then.pop(0))
        self.calls.append(len(rows))
        results = [take_stat(self.org, msgspec.json.decode(row.body)) for row in rows]
        assert all(result["status"] in {"created", "exists"} for result in results)
        if self.then and self.then.pop(0) == "dies after":
            raise DeathError
        return Delivery(tuple(RowOutcome(row.id, Action.DONE) for row in rows))

    @property
    def opened(self):
        return {
            (one.store, one.number, hour): counts["opened"]
            for one in self.org.stat_table.all
            for hour, counts in one.hours.items()
        }


async def count(pages: OpenedPages, stores: int = 2) -> None:
    for number in range(stores):
        await pages._client.hset("{k}:kiosks", f"{number:08x}", f"S-{number:03}")
        for hour in (9, 9, 17):
            await pages.count(DAY, hour, "A", f"{number:08x}")
    await pages.count(DAY, 23, "B")


def expected(stores: int = 2):
    found = {(f"S-{number:03}", "A", 9): 2 for number in range(stores)}
    found |= {(f"S-{number:03}", "A", 17): 1 for number in range(stores)}
    return found | {(NO_STORE, "B", 23): 1}


def duty(pages: OpenedPages, org: CountingOrg, now: datetime = NEXT, clock=lambda: 0.0):
    return OpenedDuty(pages, org.deliver, lambda: now, clock)


async def test_a_day_is_told_when_it_is_over_by_a_row_for_each_store(client: Client):
    pages, org = OpenedPages(client), CountingOrg()
    await count(pages)
    await duty(pages, org, NEXT - timedelta(seconds=1)).run()
    assert org.calls == []
    await duty(pages, org).run()
    await duty(pages, org).run()
    assert (org.calls, org.opened) == ([3], expected())
    assert await pages.of_day(DAY) == {}


@pytest.mark.parametrize("then", ["dies before", "dies after"])
async def test_a_death_at_any_call_loses_and_doubles_nothing(client: Client, then):
    stores = 250
    for passed in range(2):
        await client.flushall()
        pages, org = OpenedPages(client), CountingOrg(*[""] * passed, then)
        await count(pages, stores)
        with pytest.raises(DeathError):
            await duty(pages, org).run()
        await duty(pages, org).run()
        assert org.opened == expected(stores)
        assert await pages.of_day(DAY) == {}


async def test_what_an_org_does_not_take_now_is_told_after_its_pause(client: Client):
    pages, org, times = OpenedPages(client), CountingOrg(RETRY), [0.0]
    await count(pages)
    mine = duty(pages, org, clock=lambda: times[0])
    await mine.run()
    await mine.run()
    assert (org.calls, len(await pages.of_day(DAY))) == ([], 5)
    times[0] = 61.0
    await mine.run()
    assert org.opened == expected()


async def test_counts_that_the_org_refuses_are_dropped_and_a_row_to_be_retried_is_kept(client):
    pages = OpenedPages(client)
    await count(pages)

    async def answer(action, rows):
        return Delivery(tuple(RowOutcome(row.id, action, code="X") for row in rows))

    for action, left in ((Action.RETRY, 5), (Action.HOLD_ROW, 0)):
        await OpenedDuty(pages, lambda rows, a=action: answer(a, rows), lambda: NEXT).run()
        assert len(await pages.of_day(DAY)) == left


async def test_days_of_a_worker_that_was_away_are_told_too(client: Client):
    pages, org = OpenedPages(client), CountingOrg()
    await count(pages)
    await duty(pages, org, NEXT.replace(day=7)).run()
    assert org.opened == expected()
