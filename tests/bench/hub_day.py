"""The calls to the org on a day of a fleet with a hub, by the keeper's and the lanes' own paces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable

from kiosk.hub.settings import WorkSettings
from kiosk.hub.work.duty import Duty, DutyPace
from kiosk.hub.work.keeper import KeeperPace

STORES = 1_000
_STORES_A_CALL = 200
_CHANGES_OF_OFFERS = 64
_OPEN_S = 12 * 3_600
_DAY_S = 86_400


async def calls_of_a_day() -> Counter[str]:
    """By what they are for. Of leads and redemptions there is always one to gather."""
    calls: Counter[str] = Counter()
    clock = 0.0

    def counting(name: str, each: int) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            calls[name] += each

        return run

    def now() -> float:
        return clock

    pace, settings = KeeperPace(), WorkSettings(url="", redis_url="")
    listed = DutyPace(pace.fleet, pace.fleet_apart)
    offered = DutyPace(pace.offers, pace.offers_apart)
    snap = Duty("offers", counting("snapshots", 1), offered, now)
    duties = (
        Duty("list", counting("heartbeats and lists", 1), listed, now),
        snap,
        Duty("stores", counting("keys", STORES // _STORES_A_CALL), DutyPace(pace.stores), now),
    )
    for second in range(_DAY_S):
        clock = float(second)
        if second % (_DAY_S // _CHANGES_OF_OFFERS) == 0:
            snap.wish()
        for duty in duties:
            await duty.run_if_due()
    calls["leads"] = round(_OPEN_S / settings.gather_leads)
    calls["redemptions"] = round(_OPEN_S / settings.gather_redemptions)
    return calls
