"""How often somebody may call: a token bucket in Redis, shared by all web processes."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client
from kiosk.hub.redis.script import Script


@dataclass(frozen=True, slots=True)
class CallPace:
    """So many calls a minute, and so many at once after a rest."""

    group: str
    a_minute: int
    burst: int


DEVICE_CALLS = CallPace("device", 60, 20)
ENROLMENTS = CallPace("enrol", 10, 10)
PAGES = CallPace("page", 120, 60)


class Rate:
    """The paces of all who call."""

    def __init__(self, client: Client) -> None:
        self._spend = Script(client, "spend")

    async def wait_of(self, pace: CallPace, who: str) -> float:
        """Count one call of `who`: 0, or the seconds until the next may come, uncounted.

        Raises RedisUnavailableError.
        """
        name = names.rate(pace.group, who)
        return await self._spend.number([name], [round(60_000 / pace.a_minute), pace.burst]) / 1_000
