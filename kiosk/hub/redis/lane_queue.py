"""A lane's side of the rows: reads what waits, and settles what the org has answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import msgspec
from redis.exceptions import ResponseError

from kiosk.core.delivery.row_kind import MAX_CALL_BYTES
from kiosk.core.fleet.row_answer import SignedAnswer
from kiosk.core.fleet.sealed_row import SealedRow
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client, RedisUnavailableError, asking_redis
from kiosk.hub.redis.row_queue import LIFE_S
from kiosk.hub.redis.script import Script

GROUP = "drain"
# As many as one call to the org takes.
MAX_ENTRIES = 200
BLOCK_MS = 2_000
_ID_BYTES = 200

Entries = list[tuple[bytes, dict[bytes, bytes]]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row in the queue. `row` is None where the entry cannot be read, or has gone."""

    id: str
    kid: str
    row_id: str
    row: SealedRow | None


@dataclass(frozen=True, slots=True)
class Settled:
    """An entry that the org has answered."""

    entry: Entry
    answer: SignedAnswer


class LaneQueue:
    """The queue of one kind, as one lane sees it. Each method raises RedisUnavailableError.

    The consumer bears the lane's name, so the next holder of the lane finds what the last one was
    working on, and no consumer is ever deleted (redis/redis#9745).
    """

    def __init__(
        self, client: Client, kind: str, number: int, most_bytes: int = MAX_CALL_BYTES
    ) -> None:
        self._client = client
        self._most_bytes = most_bytes
        self._kind = kind
        self._stream = names.queue(kind)
        self._trying = names.trying(kind, number)
        self._consumer = f"{kind}-{number}"
        self._begin = Script(client, "begin")
        self._settle = Script(client, "settle")

    async def unfinished(self) -> list[Entry]:
        """What the lane has read and not settled, oldest first; what has gone is acked."""
        entries = _parsed(await self._read("0", block_ms=None))
        gone = [entry.id for entry in entries if not entry.row_id]
        if gone:
            await self._forget(gone)
        return self._within([entry for entry in entries if entry.row_id])

    async def new(self, block_ms: int = BLOCK_MS) -> list[Entry]:
        """What nobody has read yet; waits up to `block_ms` for the first."""
        return self._within(_parsed(await self._read(">", block_ms)))

    async def length(self) -> int:
        """How many rows of the kind wait, for all lanes together."""
        async with asking_redis():
            return int(await self._client.xlen(self._stream))

    async def begin(self, entries: Sequence[Entry]) -> list[int]:
        """Note that work on the entries begins; tells for each how often it did without an end."""
        if not entries:
            return []
        return await self._begin.numbers([self._trying], [entry.id for entry in entries])

    async def deaths(self, entries: Sequence[Entry]) -> list[int]:
        """Tell for each entry how often work on it began and never ended."""
        if not entries:
            return []
        async with asking_redis():
            found = await self._client.hmget(self._trying, [entry.id for entry in entries])
        return [int(count or 0) for count in cast("list[bytes | None]", found)]

    async def end(self, entries: Sequence[Entry]) -> None:
        """Note that work on the entries ended in some way: none of them killed the worker."""
        if entries:
            async with asking_redis():
                await self._client.hdel(self._trying, *[entry.id for entry in entries])

    async def settle(self, settled: Sequence[Settled]) -> int:
        """Take entries out of the queue, and keep the answers; tells how many were kept.

        An answer is not kept where the row was handed again since, or is no longer known.
        """
        if not settled:
            return 0
        keys = [self._stream, self._trying, *[names.rows(one.entry.kid) for one in settled]]
        args: list[str | bytes | int] = [GROUP, self._kind, LIFE_S]
        for one in settled:
            args += [one.entry.id, one.entry.row_id, msgspec.msgpack.encode(one.answer)]
        return sum(await self._settle.numbers(keys, args))

    def _within(self, entries: list[Entry]) -> list[Entry]:
        """The first entries that together are no longer than a call; always at least one."""
        total, taken = 0, 0
        for entry in entries:
            total += len(entry.row.box) if entry.row else 0
            if taken and total > self._most_bytes:
                break
            taken += 1
        return entries[:taken]

    async def _read(self, start: str, block_ms: int | None) -> Entries:
        try:
            return await self._read_once(start, block_ms)
        except RedisUnavailableError as error:
            if not _no_group(error.__cause__):
                raise
        await self._make_group()
        return await self._read_once(start, block_ms)

    async def _read_once(self, start: str, block_ms: int | None) -> Entries:
        async with asking_redis():
            found = await self._client.xreadgroup(
                GROUP, self._consumer, {self._stream: start}, count=MAX_ENTRIES, block=block_ms
            )
        streams = cast("list[tuple[bytes, Entries]]", found)
        return streams[0][1] if streams else []

    async def _make_group(self) -> None:
        """Make the group at the beginning of the stream, whoever else does so at this moment."""
        try:
            async with asking_redis():
                await self._client.xgroup_create(self._stream, GROUP, id="0", mkstream=True)
        except RedisUnavailableError as error:
            if "BUSYGROUP" not in str(error):
                raise

    async def _forget(self, entries: Sequence[str]) -> None:
        async with asking_redis():
            await self._client.xack(self._stream, GROUP, *entries)
            await self._client.xdel(self._stream, *entries)
            await self._client.hdel(self._trying, *entries)


def _no_group(error: BaseException | None) -> bool:
    """Whether the stream or its group is gone (redis/redis#10306)."""
    return isinstance(error, ResponseError) and str(error).startswith(("NOGROUP", "UNBLOCKED"))


def _parsed(entries: Entries) -> list[Entry]:
    return [_entry(entry_id.decode(), fields or {}) for entry_id, fields in entries]


def _entry(entry_id: str, fields: dict[bytes, bytes]) -> Entry:
    kid, row_id = _text(fields, b"d"), _text(fields, b"i")
    try:
        row = msgspec.msgpack.decode(fields.get(b"e", b""), type=SealedRow)
    except (msgspec.DecodeError, UnicodeError):
        row = None
    return Entry(entry_id, kid, row_id, row if row is not None and row.id == row_id else None)


def _text(fields: dict[bytes, bytes], name: bytes) -> str:
    return fields.get(name, b"")[:_ID_BYTES].decode("utf-8", "replace")
