"""The faults that a person or a test can switch on, and the object that applies them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.feed.capture_time import MARK
from kiosk.sandbox.broker.misbehaviour import Misbehaviour, MisbehaviourSwitch
from kiosk.sandbox.gate import Gate, Link
from kiosk.sandbox.org.bad_neighbours import NAMES
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.sandbox.org.situations import Situation
from kiosk.sandbox.org.streaming.figures import (
    CLIENTS,
    DELIVERIES,
    IDLE_MS,
    POLL_MS,
    StreamFigures,
)

_TEN_YEARS_S = 10 * 366 * 86_400
# The codes that a close frame may carry. Source: RFC 6455, 7.4, and its IANA registry.
_CLOSE_CODES = frozenset({*range(1000, 1004), *range(1007, 1015), *range(3000, 5000)})


class Faults(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The faults that are switched on; a number of 0 means no fault.

    `network_away`: connections are refused and cut. `network_frozen`: they stay open, but no data
    passes. `slow_ms`: delay of every byte in each direction. `unavailable`: Salesforce answers 503
    with an HTML page. `drop_reply`: the next delivery of leads is committed, but its reply is lost.
    `replay_reply`: the next delivery does not reach the org and gets the reply of the previous
    delivery instead; with `drop_reply`, it gets the reply that was lost. `auth_status`: HTTP status
    of the reply to each request to join the channel. `clock_skew_s`: seconds by which the `Date` of
    Salesforce's and Pusher's replies is ahead.

    An org with an older package: `no_version_field`: Offer__c lacks Version__c, so versions are
    whole seconds. `no_capture_time_field`: rows cannot say what their times are worth.

    `bad_neighbour`: number, from 1, of the malformed offer sent with the valid ones (see
    bad_neighbours).

    `situation`: what happens to every delivery of leads and every login (see situations). `next`:
    the situations of the next ones, one entry each. `api_used`: API calls that other clients have
    made today.

    Streaming, where 0 is the usual figure: `stream_poll_ms`: how long an idle poll is held.
    `stream_idle_ms`: time within which a client must come again. `stream_clients`: most clients at
    one time. `stream_deliveries`: most events to clients in a day. `stream_kept`: most events that
    a channel keeps for replay. `stream_forget_after`: connects after which a client is forgotten.

    The other faults are the broker's, see Misbehaviour. Its `frozen` is left out, since for a kiosk
    `network_frozen` includes it.
    """

    network_away: bool = False
    network_frozen: bool = False
    slow_ms: Annotated[int, Meta(ge=0, le=60_000)] = 0
    unavailable: bool = False
    drop_reply: bool = False
    replay_reply: bool = False
    auth_status: Annotated[int, Meta(ge=0, le=599)] = 0
    clock_skew_s: Annotated[int, Meta(ge=-_TEN_YEARS_S, le=_TEN_YEARS_S)] = 0
    no_version_field: bool = False
    no_capture_time_field: bool = False
    bad_neighbour: Annotated[int, Meta(ge=0, le=len(NAMES))] = 0
    situation: SituationName | None = None
    next: tuple[Situation, ...] = ()
    api_used: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    stream_poll_ms: Annotated[int, Meta(ge=0, le=600_000)] = 0
    stream_idle_ms: Annotated[int, Meta(ge=0, le=600_000)] = 0
    stream_clients: Annotated[int, Meta(ge=0, le=100_000)] = 0
    stream_deliveries: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    stream_kept: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    stream_forget_after: Annotated[int, Meta(ge=0, le=1_000)] = 0
    silent_accept: bool = False
    junk_first_frame: bool = False
    omit_activity_timeout: bool = False
    close_code: int = 0
    refuse_subscriptions: bool = False
    omit_ack: bool = False
    lose_events: bool = False

    def __post_init__(self) -> None:
        if 0 < self.auth_status < 400:
            raise ValueError("auth_status must be 0 or an error from 400 to 599")
        if self.close_code and self.close_code not in _CLOSE_CODES:
            raise ValueError("close_code must be 0 or a code such as 1000, 1011 or 3000 to 4999")

    @property
    def link(self) -> Link:
        return Link(away=self.network_away, frozen=self.network_frozen, delay=self.slow_ms / 1000)

    @property
    def missing_fields(self) -> frozenset[str]:
        """The fields of rows that the org does not have."""
        return frozenset({MARK}) if self.no_capture_time_field else frozenset()

    @property
    def neighbour(self) -> str:
        """The name of the malformed offer; empty for none."""
        return NAMES[self.bad_neighbour - 1] if self.bad_neighbour else ""

    @property
    def stream(self) -> StreamFigures:
        return StreamFigures(
            poll_ms=self.stream_poll_ms or POLL_MS,
            idle_ms=self.stream_idle_ms or IDLE_MS,
            clients=self.stream_clients or CLIENTS,
            deliveries=self.stream_deliveries or DELIVERIES,
            forget_after=self.stream_forget_after,
            kept=self.stream_kept,
        )

    @property
    def misbehaviour(self) -> Misbehaviour:
        return Misbehaviour(
            silent_accept=self.silent_accept,
            junk_first_frame=self.junk_first_frame,
            omit_activity_timeout=self.omit_activity_timeout,
            close_code=self.close_code or None,
            refuse_subscriptions=self.refuse_subscriptions,
            omit_ack=self.omit_ack,
            lose_events=self.lose_events,
        )


class FaultSwitches:
    """Holds the current faults and applies them to the gates and the broker."""

    def __init__(self, gates: Sequence[Gate], broker: MisbehaviourSwitch) -> None:
        self._gates = gates
        self._broker = broker
        self._changing = asyncio.Lock()
        self.current = Faults()

    async def set(self, faults: Faults) -> None:
        """Replace the current faults; returns once the new ones are in effect.

        Raises:
            OSError: the network cannot be restored, because another program now uses a port.
        """
        async with self._changing:
            self.current = faults
            self._broker.set(faults.misbehaviour)
            for gate in self._gates:
                await gate.set_link(faults.link)

    def clock(self) -> float:
        """The time according to the servers, in Unix seconds."""
        return time.time() + self.current.clock_skew_s

    def take(
        self, names: Collection[SituationName], keys: Collection[str] = (), rows: int = 0
    ) -> Situation | None:
        """The situation, one of `names`, for these leads; an entry for one request is removed."""
        return self.take_where(lambda one: one.fits(names, keys, rows))

    def take_where(self, fits: Callable[[Situation], bool]) -> Situation | None:
        """The situation that fits; an entry for one request is removed."""
        for place, entry in enumerate(self.current.next):
            if fits(entry):
                if not entry.lasts:
                    rest = self.current.next[:place] + self.current.next[place + 1 :]
                    self.current = msgspec.structs.replace(self.current, next=rest)
                return entry
        name = self.current.situation
        always = Situation(name=name) if name else None
        return always if always and fits(always) else None

    def push(self, situation: Situation) -> None:
        """Put a situation in front of the others in `next`."""
        entries = (situation, *self.current.next)
        self.current = msgspec.structs.replace(self.current, next=entries)

    def take_drop_reply(self) -> bool:
        """Whether to lose the current reply; true once each time the fault is switched on."""
        taken = self.current.drop_reply
        if taken:
            self.current = msgspec.structs.replace(self.current, drop_reply=False)
        return taken

    def take_replay_reply(self) -> bool:
        """Whether to repeat the previous reply; true once, after any reply that must be lost."""
        taken = self.current.replay_reply and not self.current.drop_reply
        if taken:
            self.current = msgspec.structs.replace(self.current, replay_reply=False)
        return taken
