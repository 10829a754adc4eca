"""The faults that a person or a test can switch on, and the switches."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.sandbox.gate import Gate, Link


class Faults(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is wrong now.

    `network_away`: connections are refused and cut. `network_frozen`: they stay, but silent.
    `slow_ms`: every byte is that late, each way. `unavailable`: Salesforce answers 503 with a page
    of HTML. `drop_reply`: the next delivery of leads is committed, but its reply is lost.
    """

    network_away: bool = False
    network_frozen: bool = False
    slow_ms: Annotated[int, Meta(ge=0, le=60_000)] = 0
    unavailable: bool = False
    drop_reply: bool = False

    @property
    def link(self) -> Link:
        return Link(away=self.network_away, frozen=self.network_frozen, delay=self.slow_ms / 1000)


class FaultSwitches:
    """Holds the faults in force and puts the network's into effect at the gates."""

    def __init__(self, gates: Sequence[Gate]) -> None:
        self._gates = gates
        self._changing = asyncio.Lock()
        self.current = Faults()

    async def set(self, faults: Faults) -> None:
        """Put `faults` in the place of those in force; done when they are in effect.

        Raises:
            OSError: the network cannot come back, for another program took a port meanwhile.
        """
        async with self._changing:
            self.current = faults
            for gate in self._gates:
                await gate.set_link(faults.link)

    def take_drop_reply(self) -> bool:
        """Whether the reply at hand is to be lost; true once for each time it was switched on."""
        taken = self.current.drop_reply
        if taken:
            self.current = msgspec.structs.replace(self.current, drop_reply=False)
        return taken
