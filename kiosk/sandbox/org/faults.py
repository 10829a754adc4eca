"""The faults that a person or a test can switch on, and the switches."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection, Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.sandbox.broker.misbehaviour import Misbehaviour, MisbehaviourSwitch
from kiosk.sandbox.gate import Gate, Link
from kiosk.sandbox.org.bad_neighbours import NAMES
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.sandbox.org.situations import Situation

_TEN_YEARS_S = 10 * 366 * 86_400
# What a close frame may carry. Source: RFC 6455, 7.4, and its IANA registry.
_CLOSE_CODES = frozenset({*range(1000, 1004), *range(1007, 1015), *range(3000, 5000)})


class Faults(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is wrong now.

    `network_away`: connections are refused and cut. `network_frozen`: they stay, but silent.
    `slow_ms`: every byte is that late, each way. `unavailable`: Salesforce answers 503 with a page
    of HTML. `drop_reply`: the next delivery of leads is committed, but its reply is lost.
    `replay_reply`: the next delivery never reaches the org, for something between hands over the
    reply of the delivery before it once more; with `drop_reply`, late and for the first time.
    `auth_status`: whoever asks to join the channel is answered this HTTP status. `clock_skew_s`:
    the `Date` of Salesforce's and Pusher's replies is ahead by so many seconds.

    `no_version_field`: Offer__c lacks Version__c, so versions have whole seconds.

    `bad_neighbour`: which offer, counted from 1, travels beside the good ones (see bad_neighbours).

    `situation`: every delivery of leads, and every login, is in this situation (see there); `next`:
    the next ones, each in the situation of an entry. `api_used`: calls to Salesforce's API that
    others have made today.

    The others are the broker's, see Misbehaviour. Its `frozen` is not among them: to a kiosk,
    `network_frozen` is the same and more. A number that is 0 is no fault.
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
    bad_neighbour: Annotated[int, Meta(ge=0, le=len(NAMES))] = 0
    situation: SituationName | None = None
    next: tuple[Situation, ...] = ()
    api_used: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
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
    def neighbour(self) -> str:
        """The bad neighbour's name; empty for none."""
        return NAMES[self.bad_neighbour - 1] if self.bad_neighbour else ""

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
    """Holds the faults in force and puts them into effect at the gates and in the broker."""

    def __init__(self, gates: Sequence[Gate], broker: MisbehaviourSwitch) -> None:
        self._gates = gates
        self._broker = broker
        self._changing = asyncio.Lock()
        self.current = Faults()

    async def set(self, faults: Faults) -> None:
        """Put `faults` in the place of those in force; done when they are in effect.

        Raises:
            OSError: the network cannot come back, for another program took a port meanwhile.
        """
        async with self._changing:
            self.current = faults
            self._broker.set(faults.misbehaviour)
            for gate in self._gates:
                await gate.set_link(faults.link)

    def clock(self) -> float:
        """The time as the servers tell it, unix seconds."""
        return time.time() + self.current.clock_skew_s

    def take(
        self, names: Collection[SituationName], keys: Collection[str] = (), rows: int = 0
    ) -> Situation | None:
        """The situation, one of `names`, of a request with these leads; entries are used up."""
        for place, entry in enumerate(self.current.next):
            if entry.fits(names, keys, rows):
                if not entry.lasts:
                    rest = self.current.next[:place] + self.current.next[place + 1 :]
                    self.current = msgspec.structs.replace(self.current, next=rest)
                return entry
        always = self.current.situation
        return Situation(name=always) if always and always in names else None

    def push(self, situation: Situation) -> None:
        """The first of the next ones."""
        entries = (situation, *self.current.next)
        self.current = msgspec.structs.replace(self.current, next=entries)

    def take_drop_reply(self) -> bool:
        """Whether the reply at hand is to be lost; true once for each time it was switched on."""
        taken = self.current.drop_reply
        if taken:
            self.current = msgspec.structs.replace(self.current, drop_reply=False)
        return taken

    def take_replay_reply(self) -> bool:
        """Whether the reply before is to be handed over again; true once, and after a lost one."""
        taken = self.current.replay_reply and not self.current.drop_reply
        if taken:
            self.current = msgspec.structs.replace(self.current, replay_reply=False)
        return taken
