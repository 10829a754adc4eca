"""The life of one socket: frames to and from the protocol, deadlines, channel grants."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from dataclasses import dataclass

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import LinkChange, LinkState, Receive, Subscribed
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.diagnosis import diagnose
from kiosk.pusher.grant import AuthError, AuthFailedError, Authorize, Grant
from kiosk.pusher.protocol import AuthWanted, Protocol, ProtocolError, Timing, Told
from kiosk.pusher.retry import Retry

log = logging.getLogger(__name__)

_AUTHORIZE_S = 10.0
_LONGEST_DETAIL = 120


@dataclass(frozen=True, slots=True)
class Ending:
    """Why a connection ended, and for how many seconds it was open.

    `retry_after` is the number of seconds before which the server wants no other, or 0.
    """

    reason: LinkReason
    detail: str
    lived: float = 0.0
    retry_after: float = 0.0


class Connection:
    """One open connection. `authorize_retry` paces requests for grants while it stays open."""

    def __init__(
        self,
        socket: ClientConnection,
        channel: ChannelName,
        timing: Timing,
        authorize: Authorize,
        authorize_retry: Retry,
        tell: Receive,
    ) -> None:
        self._socket = socket
        self._channel = channel
        self._authorize = authorize
        self._authorize_retry = authorize_retry
        self._tell = tell
        self._began = time.monotonic()
        self._protocol = Protocol(channel, timing, self._began)
        self._deadline_moved = asyncio.Event()
        self._tasks = asyncio.TaskGroup()

    async def run(self, interrupted: asyncio.Event) -> Ending:
        """Run until the connection is of no more use, or `interrupted` is set."""
        # A task apart: docs/decisions/0004-timeouts-that-can-be-cancelled.md.
        living = asyncio.ensure_future(self._live(interrupted))
        try:
            await asyncio.wait((living,))
        except asyncio.CancelledError:
            living.cancel()
            await asyncio.wait((living,))
            raise
        return living.result()

    async def _live(self, interrupted: asyncio.Event) -> Ending:
        ending = Ending(LinkReason.CLOSED, "")
        try:
            async with self._tasks as tasks:
                tasks.create_task(self._read())
                tasks.create_task(self._keep_time())
                tasks.create_task(_until(interrupted))
        except* (ProtocolError, ConnectionClosed) as errors:
            ending = self._ending(errors.exceptions[0])
        return ending

    async def _read(self) -> None:
        while True:
            raw = await self._socket.recv(decode=False)
            self._hand_on(self._protocol.receive(raw, time.monotonic()))
            await self._flush()

    async def _keep_time(self) -> None:
        while True:
            self._deadline_moved.clear()
            pause = max(self._protocol.next_deadline() - time.monotonic(), 0)
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._deadline_moved.wait()
            self._protocol.tick(time.monotonic())
            await self._flush()

    async def _flush(self) -> None:
        for frame in self._protocol.take_outgoing():
            await self._socket.send(frame)

    def _hand_on(self, told: Told | None) -> None:
        if isinstance(told, AuthWanted):
            self._tasks.create_task(self._get_grant(told.socket_id))
        elif told is not None:
            if isinstance(told, Subscribed):
                self._tell(LinkChange(LinkState.SUBSCRIBED))
            self._tell(told)

    async def _get_grant(self, socket_id: str) -> None:
        """Ask until there is a grant. If it is wanted only for a new key, ask once."""
        while True:
            grant = await self._ask(socket_id)
            now = time.monotonic()
            if isinstance(grant, Grant):
                waited = self._protocol.authorized(socket_id, grant, now)
            elif self._protocol.lives_without_grant:
                waited = self._protocol.not_authorized(now)
            else:
                usual = self._authorize_retry.wait(grant.reason, 0.0, now)
                wait = max(usual, grant.retry_after)
                diagnosis = diagnose(grant.reason, grant.notes)
                self._tell(LinkChange.down(diagnosis, str(grant), wait))
                await asyncio.sleep(wait)
                continue
            for told in waited:
                self._tell(told)
            self._deadline_moved.set()
            await self._flush()
            return

    async def _ask(self, socket_id: str) -> Grant | AuthError:
        try:
            async with asyncio.timeout(_AUTHORIZE_S):
                grant = await self._authorize(socket_id, str(self._channel))
        except TimeoutError:
            failed: AuthError = AuthFailedError("it did not answer in time")
        except AuthError as error:
            failed = error
        else:
            if grant.shared_secret is not None or not self._channel.is_encrypted:
                return grant
            failed = AuthFailedError("an encrypted channel's came without its key")
        log.warning("no authorization for the channel: %s", failed)
        return failed

    def _ending(self, error: Exception) -> Ending:
        lived = time.monotonic() - self._began
        if isinstance(error, ProtocolError):
            return Ending(error.reason, "", lived)
        code, words = None, ""
        if isinstance(error, ConnectionClosed):
            # Our own close code gives the reason, unless the server closed first.
            close = error.rcvd if error.rcvd_then_sent or not error.sent else error.sent
            code, words = (close.code, close.reason) if close else (None, "")
        reason = self._protocol.reason_for_end(code, LinkReason.CLOSED)
        return Ending(reason, f"close code {code} {words[:_LONGEST_DETAIL]!r}", lived)


async def _until(interrupted: asyncio.Event) -> None:
    await interrupted.wait()
    raise ProtocolError(LinkReason.CLOCK_JUMPED)
