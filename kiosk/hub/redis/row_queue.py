"""The web's side of the rows: takes each once, and hands out the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

import msgspec

from kiosk.core.delivery.row_kind import ROW_KINDS, RowKinds
from kiosk.core.fleet.row_answer import SignedAnswer
from kiosk.core.fleet.sealed_row import SealedRow
from kiosk.hub.redis import names
from kiosk.hub.redis.connection import Client, asking_redis
from kiosk.hub.redis.script import Script

# A device that is away for longer seals its rows anew; the org then says that it has them.
LIFE_S = 7 * 86_400
MAX_ROWS, MAX_ROWS_OF_DEVICE = 20_000, 2_000


class Taking(Enum):
    """What the hub did with a row that it has no answer for.

    TAKEN covers one that was taken before and still waits.
    """

    TAKEN = auto()
    FULL = auto()
    TOO_MANY = auto()
    UNKNOWN_KIND = auto()


@dataclass(frozen=True, slots=True)
class QueueLimits:
    """The most rows that wait for the org, of all kiosks together and of one."""

    hub: int = MAX_ROWS
    device: int = MAX_ROWS_OF_DEVICE


@dataclass(frozen=True, slots=True)
class Told:
    """Of the rows asked for: the answers, the ids that still wait, and those nobody knows."""

    answers: tuple[SignedAnswer, ...]
    waiting: tuple[str, ...]
    unknown: tuple[str, ...]


_TAKINGS = {
    b"t": Taking.TAKEN,
    b"q": Taking.TAKEN,
    b"f": Taking.FULL,
    b"d": Taking.TOO_MANY,
    b"k": Taking.UNKNOWN_KIND,
}


class RowQueue:
    """The queues of all kinds, as the web sees them. Each method raises RedisUnavailableError."""

    def __init__(
        self, client: Client, limits: QueueLimits | None = None, kinds: RowKinds = ROW_KINDS
    ) -> None:
        self._client = client
        self._accept = Script(client, "accept")
        self._answers = Script(client, "answers")
        self._limits = limits or QueueLimits()
        self._kinds = [kind.name for kind in kinds]
        hub = self._limits.hub
        self._most_of_kinds = [hub if kind.waiting is None else kind.waiting for kind in kinds]
        self._streams = [names.queue(name) for name in self._kinds]

    async def take(self, kid: str, rows: Sequence[SealedRow]) -> list[Taking | SignedAnswer]:
        """Queue and count the rows of a device; tells for each what was done, or its answer."""
        keys = [names.rows(kid), *self._streams, names.STATS]
        args: list[str | bytes | int] = [kid, self._limits.hub, self._limits.device, LIFE_S]
        args += [len(self._kinds), *self._kinds, *self._most_of_kinds]
        for row in rows:
            args += [row.id, row.kind, msgspec.msgpack.encode(row)]
        return [_taken(state) for state in await self._accept.texts(keys, args)]

    async def tell(self, kid: str, have: Sequence[str], ask: Sequence[str]) -> Told:
        """Forget the answers that the device has kept, and tell of the rows it asks for."""
        keys = [names.rows(kid), *self._streams]
        args: list[str | bytes | int] = [len(self._kinds), *self._kinds, len(have), *have, *ask]
        states = dict(zip(ask, await self._answers.texts(keys, args), strict=True))
        return Told(
            tuple(_answer(state) for state in states.values() if state.startswith(b"r")),
            _with(states, b"q"),
            _with(states, b""),
        )

    async def lengths(self) -> dict[str, int]:
        """How many rows wait for the org, by kind."""
        async with asking_redis():
            return {
                kind: int(await self._client.xlen(stream))
                for kind, stream in zip(self._kinds, self._streams, strict=True)
            }


def _with(states: Mapping[str, bytes], state: bytes) -> tuple[str, ...]:
    return tuple(row_id for row_id, found in states.items() if found == state)


def _taken(state: bytes) -> Taking | SignedAnswer:
    return _answer(state) if state.startswith(b"r") else _TAKINGS[state]


def _answer(state: bytes) -> SignedAnswer:
    return msgspec.msgpack.decode(state[1:], type=SignedAnswer)
