"""The calls to the org on a day of a fleet with a hub, by the keeper's and the lanes' own paces."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import date

from kiosk.core.delivery.row_kind import STAT
from kiosk.core.fleet.key_pair import BOX_OVERHEAD
from kiosk.core.wall.stat_day import Counted, StatCell, encode_day
from kiosk.hub.redis.lane_queue import MAX_ENTRIES
from kiosk.hub.settings import WorkSettings
from kiosk.hub.work.duty import Duty, DutyPace
from kiosk.hub.work.keeper import KeeperPace

STORES = 1_000
KIOSKS = 5_000
_OFFERS_OF_A_WALL = 50
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
    calls["numbers of days"] = _calls_for_numbers(settings)
    calls["pages opened"] = STORES // MAX_ENTRIES + 1
    return calls


def length_of_numbers() -> int:
    """How long the row is that tells the day of a kiosk with fifty offers, each shown each hour."""
    counts = {
        StatCell(f"OFFER-{offer:04}", "", hour, what): 100
        for offer in range(_OFFERS_OF_A_WALL)
        for hour in range(8, 8 + _OPEN_S // 3_600)
        for what in (Counted.SHOWN, Counted.TAPS)
    }
    return len(encode_day("K-00001", "S-0001", date(2026, 11, 30), counts))


def _calls_for_numbers(settings: WorkSettings) -> int:
    """All kiosks' days, a full hub at a time, and kiosks that were off, in each gathering."""
    waiting = STAT.waiting or MAX_ENTRIES
    rows_a_call = min(MAX_ENTRIES, STAT.call_bytes // (length_of_numbers() + BOX_OVERHEAD))
    full = math.ceil(KIOSKS / waiting) * math.ceil(waiting / rows_a_call)
    return full + round(_DAY_S / settings.gather_stats)
