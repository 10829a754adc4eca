"""Faults on demand: a broker that breaks the protocol, for tests of its clients."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from kiosk.sandbox.broker.frames import ClientFrame, Subscribe, established_frame
from kiosk.sandbox.broker.refusal import Close, RefusedFrameError

_JUNK = "<!DOCTYPE html><title>Sign in to the network</title>"


@dataclass(frozen=True, slots=True)
class Misbehaviour:
    """What goes wrong; by default nothing does.

    New sockets: `silent_accept` (nothing is ever sent), `junk_first_frame` (then nothing),
    `omit_activity_timeout`, `close_code` (right after the first frame). Subscriptions:
    `refuse_subscriptions` (an error without code or channel), `omit_ack` (swallowed).
    All sockets: `frozen` (nothing is read or sent until thawed). The HTTP API: `lose_events` (what
    is published is accepted and reaches nobody).
    """

    silent_accept: bool = False
    junk_first_frame: bool = False
    omit_activity_timeout: bool = False
    close_code: int | None = None
    refuse_subscriptions: bool = False
    omit_ack: bool = False
    frozen: bool = False
    lose_events: bool = False

    @property
    def mute(self) -> bool:
        """Whether a new socket is never answered."""
        return self.silent_accept or self.junk_first_frame

    @property
    def close(self) -> Close | None:
        return None if self.close_code is None else Close(self.close_code, "Misbehaving")

    def greeting(self, socket_id: str, activity_timeout: int) -> str | None:
        """The first frame of a new socket, if there is one."""
        if self.silent_accept:
            return None
        if self.junk_first_frame:
            return _JUNK
        return established_frame(
            socket_id, None if self.omit_activity_timeout else activity_timeout
        )

    def swallows(self, frame: ClientFrame) -> bool:
        """Whether an incoming frame is lost.

        Raises:
            RefusedFrameError: it is refused instead.
        """
        if not isinstance(frame, Subscribe):
            return False
        if self.refuse_subscriptions:
            raise RefusedFrameError(f"Invalid signature for {frame.channel}")
        return self.omit_ack


class MisbehaviourSwitch:
    """Switches a running broker's faults, on the broker's own loop.

    A frozen socket sees no disconnect, so thaw before stopping the server. The server below still
    answers ping frames: a client that probes with them alone takes a frozen broker for alive.
    """

    def __init__(self, current: Misbehaviour = Misbehaviour()) -> None:
        self._thawed = asyncio.Event()
        self.set(current)

    @property
    def current(self) -> Misbehaviour:
        return self._current

    def set(self, misbehaviour: Misbehaviour) -> None:
        self._current = misbehaviour
        if misbehaviour.frozen:
            self._thawed.clear()
        else:
            self._thawed.set()

    async def thawed(self) -> None:
        """Wait until the broker is not frozen."""
        await self._thawed.wait()
