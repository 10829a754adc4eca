"""The feed's client: connects, and reconnects after every failure for as long as it runs."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress

from kiosk.core.feed.feed_status import Diagnosis
from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import Incoming, LinkChange, LinkState, Receive
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.connect import open_socket, reason_for_refusal, wait_asked_for
from kiosk.pusher.connection import Connection, Ending
from kiosk.pusher.diagnosis import diagnose
from kiosk.pusher.endpoint import Endpoint
from kiosk.pusher.grant import Authorize, AuthRefusedError, Grant
from kiosk.pusher.protocol import Timing
from kiosk.pusher.retry import Retry

log = logging.getLogger(__name__)

_CLOSE_S = 1.0


async def nobody_authorizes(_socket_id: str, _channel: str) -> Grant:
    told = "neither [salesforce] nor [pusher] auth_url is configured"
    raise AuthRefusedError(told, LinkReason.AUTH_NOBODY)


class PusherClient:
    """A FeedSource that listens to one channel and reports the state of the connection.

    `on_date` gets the `Date` of the server's answer to the upgrade, and the local time (s since
    1970) before and after that exchange.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        channel: ChannelName,
        retry: Retry,
        *,
        authorize: Authorize = nobody_authorizes,
        on_date: Callable[[str, float, float], None] = lambda *_: None,
        timing: Timing | None = None,
    ) -> None:
        self._endpoint = endpoint
        self._channel = channel
        self._retry = retry
        self._authorize = authorize
        self._on_date = on_date
        self._timing = timing or Timing()
        self._interrupted = asyncio.Event()
        self._last_reason: LinkReason | None = None

    def reconnect(self) -> None:
        """Reconnect at once, because the clock jumped or the machine slept."""
        self._interrupted.set()

    async def run(self, receive: Receive) -> None:
        """Run until cancelled: connect, listen, wait, repeat.

        `receive` is called on the loop for every event and link change; its errors are logged. The
        library's own reconnecting is not used: it gives up on a Wi-Fi portal's answer.
        """
        tell = _guarded(receive)
        await self._pause(self._retry.first_wait())
        while True:
            self._interrupted.clear()
            tell(LinkChange(LinkState.CONNECTING))
            ending = await self._guarded_attempt(tell)
            usual = self._retry.wait(ending.reason, ending.lived, time.monotonic())
            wait = max(usual, ending.retry_after)
            diagnosis = diagnose(ending.reason)
            self._log(ending, diagnosis, wait)
            tell(LinkChange.down(diagnosis, ending.detail or ending.reason, wait))
            await self._pause(wait)

    def _log(self, ending: Ending, diagnosis: Diagnosis, wait: float) -> None:
        """Log a failure at INFO only if its reason is new: one line a night, not a thousand."""
        level = logging.DEBUG if ending.reason is self._last_reason else logging.INFO
        self._last_reason = ending.reason
        told = (ending.reason, ending.detail, diagnosis.sentence, wait)
        log.log(level, "no connection: %s (%s). %s Again in %.1f s.", *told)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._interrupted.wait()

    async def _guarded_attempt(self, tell: Receive) -> Ending:
        try:
            return await self._attempt(tell)
        except Exception as error:
            # Nobody attends a kiosk, so an error of our own must not end the feed.
            log.exception("unexpected error in the feed's connection")
            return Ending(LinkReason.CLOSED, type(error).__name__)

    async def _attempt(self, tell: Receive) -> Ending:
        """Open, use and close one connection."""
        asked = time.time()
        try:
            async with asyncio.timeout(self._timing.open):
                socket = await open_socket(self._endpoint)
        except Exception as error:  # noqa: BLE001  every failure to connect is a reason
            reason, detail = reason_for_refusal(error)
            return Ending(reason, detail, retry_after=wait_asked_for(error))
        if socket.response and (date := socket.response.headers.get("Date")):
            self._on_date(date, asked, time.time())
        tell(LinkChange(LinkState.CONNECTED))
        self._last_reason = None
        connection = Connection(
            socket,
            self._channel,
            self._timing,
            self._authorize,
            self._retry.fresh(),
            tell,
        )
        try:
            return await connection.run(self._interrupted)
        finally:
            with suppress(TimeoutError, OSError):
                async with asyncio.timeout(_CLOSE_S):
                    await socket.close()


def _guarded(receive: Receive) -> Receive:
    """A receiver that logs errors of `receive`, so that they do not cost the connection."""

    def tell(incoming: Incoming) -> None:
        try:
            receive(incoming)
        except Exception:
            log.exception("unexpected error in the feed")

    return tell
