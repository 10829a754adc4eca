"""What the web leaves for the worker: heartbeats, wishes, enrolments and screenshots."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import cast

import msgspec

from kiosk.core.fleet.endpoints import EnrolReply
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client, asking_redis
from kiosk.hub.redis.packed import unpacked

ENROL_LIFE_S = 15 * 60
SCREENSHOT_LIFE_S = 15 * 60
MAX_BEATS_A_CALL = 200


class Want(StrEnum):
    """What the worker is asked to fetch from the org before its time."""

    OFFERS = "offers"
    LIST = "list"


class Enrolment(msgspec.Struct, frozen=True):
    """A box that waits for the worker, or the worker's result: a reply, or a refusal's word."""

    box: bytes = b""
    reply: EnrolReply | None = None
    refusal: str = ""


class Mailbox:
    """The mailbox. Each method raises RedisUnavailableError."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def put_beat(self, kid: str, beat: bytes) -> None:
        """Leave a device's newest heartbeat."""
        async with asking_redis():
            await self._client.hset(names.BEATS, kid, beat)

    async def beats(self, most: int = MAX_BEATS_A_CALL) -> dict[str, bytes]:
        """Some heartbeats that wait, by device."""
        async with asking_redis():
            found = await self._client.hrandfield(names.BEATS, most, withvalues=True)
        flat = cast("list[bytes]", found or [])
        return {kid.decode(): beat for kid, beat in zip(flat[::2], flat[1::2], strict=True)}

    async def drop_beats(self, told: Mapping[str, bytes]) -> None:
        """Take out heartbeats that the org has; a newer one of the same device stays."""
        async with asking_redis():
            for kid, beat in told.items():
                if await self._client.hget(names.BEATS, kid) == beat:
                    await self._client.hdel(names.BEATS, kid)

    async def want(self, what: Want, value: int) -> None:
        """Ask the worker for something; of several wishes for the same the greatest counts."""
        async with asking_redis():
            await self._client.zadd(names.WANTS, {what.value: value}, gt=True)

    async def wants(self) -> dict[Want, int]:
        """Take the wishes away and return them."""
        async with asking_redis(), self._client.pipeline(transaction=True) as pipe:
            pipe.zrange(names.WANTS, 0, -1, withscores=True)
            pipe.delete(names.WANTS)
            found, _ = await pipe.execute()
        known = {want.value: want for want in Want}
        return {known[name.decode()]: int(score) for name, score in found if name.decode() in known}

    async def put_enrolment(self, ticket: str, box: bytes) -> None:
        """Leave an enrolment request for the worker, and name it in the list of those that wait."""
        async with asking_redis(), self._client.pipeline(transaction=True) as pipe:
            data = msgspec.msgpack.encode(Enrolment(box))
            pipe.set(names.enrolment(ticket), data, ex=ENROL_LIFE_S)
            pipe.rpush(names.ENROL_WAITING, ticket)
            pipe.expire(names.ENROL_WAITING, ENROL_LIFE_S)
            await pipe.execute()

    async def next_enrolment(self) -> tuple[str, bytes] | None:
        """The oldest request that waits, taken off the list; None if none does."""
        async with asking_redis():
            ticket = cast("bytes | None", await self._client.lpop(names.ENROL_WAITING))
        if ticket is None:
            return None
        found = await self.enrolment(ticket.decode())
        return (ticket.decode(), found.box) if found and found.box else None

    async def answer_enrolment(self, ticket: str, result: Enrolment) -> None:
        async with asking_redis():
            data = msgspec.msgpack.encode(result)
            await self._client.set(names.enrolment(ticket), data, ex=ENROL_LIFE_S)

    async def enrolment(self, ticket: str) -> Enrolment | None:
        """The request or its result; None for a ticket that is unknown or has ended."""
        async with asking_redis():
            data = cast("bytes | None", await self._client.get(names.enrolment(ticket)))
        return unpacked(data, Enrolment)

    async def put_screenshot(self, kid: str, serial: int, box: bytes) -> None:
        async with asking_redis():
            await self._client.set(names.screenshot(kid, serial), box, ex=SCREENSHOT_LIFE_S)

    async def take_screenshot(self, kid: str, serial: int) -> bytes | None:
        """The sealed picture, taken away; None if it has not come."""
        async with asking_redis():
            found = await self._client.getdel(names.screenshot(kid, serial))
        return cast("bytes | None", found)
