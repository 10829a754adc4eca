"""One streaming session from its login to its end, which always has a reason."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from kiosk.core.feed.feed_status import Cause, Diagnosis
from kiosk.core.feed.link_advice import LINK_ADVICE
from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.replay import ReplayId
from kiosk.core.feed.streaming_reason import StreamingReason
from kiosk.core.token_bucket import TokenBucket
from kiosk.salesforce.diagnosis import diagnose_call
from kiosk.salesforce.replies import CallError
from kiosk.salesforce.streaming.bayeux import Bayeux, Call, Heard
from kiosk.salesforce.streaming.diagnosis import diagnose_streaming
from kiosk.salesforce.streaming.events import OfferNews, parse_event
from kiosk.salesforce.streaming.line import StreamingLine
from kiosk.salesforce.streaming.refusals import Step, StreamingRefusal

Reply = TypeVar("Reply")

_FAREWELL_S = 1.0
# A server whose polls end at once, with nothing, is not asked faster than this.
_EMPTY_POLLS, _EMPTY_POLL_EVERY_S = 5, 2.0
_EMPTY_POLL_WAIT_S = 2.0
_LOGIN_REFUSED = 401


@dataclass(frozen=True, slots=True)
class SessionEnd:
    """Why a session ended, what to do next, and for how many seconds it was live.

    `retry_after` is the number of seconds before which the server wants no other, or 0.
    """

    diagnosis: Diagnosis
    step: Step
    lived: float = 0.0
    detail: str = ""
    retry_after: float = 0.0


class InterruptedSessionError(Exception):
    """The clock jumped or the machine slept, so the connection may be dead."""


class StreamingSession:
    """A session on a line, from the event `replay` on. `on_live` is told of the subscription.

    `on_news` gets what the events say, in order.
    """

    def __init__(
        self,
        line: StreamingLine,
        channel: str,
        replay: ReplayId | None,
        interrupted: asyncio.Event,
        on_live: Callable[[], None],
        on_news: Callable[[OfferNews], None],
    ) -> None:
        self._line = line
        self._channel = channel
        self._bayeux = Bayeux(channel, replay)
        self._interrupted = interrupted
        self._on_live = on_live
        self._on_news = on_news
        self._live_since: float | None = None
        self._empty = TokenBucket(_EMPTY_POLLS, _EMPTY_POLL_EVERY_S, time.monotonic)

    async def run(self) -> SessionEnd:
        """Run until the session ends. Whoever cancels this ends it at the server too."""
        try:
            while True:
                call = self._bayeux.next_call()
                await self._while_undisturbed(asyncio.sleep(call.wait))
                post = self._line.post(call.message, call.patience)
                heard = self._bayeux.receive(await self._while_undisturbed(post))
                self._take(heard)
                if heard.refusal:
                    return self._refused(heard.refusal)
                if call.is_poll and not heard.events and not self._empty.take():
                    await self._while_undisturbed(asyncio.sleep(_EMPTY_POLL_WAIT_S))
        except CallError as error:
            return self._unanswered(error, call)
        except InterruptedSessionError:
            await self._leave()
            return SessionEnd(_jumped(), Step.HANDSHAKE, self._lived())
        except asyncio.CancelledError:
            await self._leave()
            raise

    def _take(self, heard: Heard) -> None:
        if heard.subscribed:
            self._live_since = time.monotonic()
            self._on_live()
        for data in heard.events:
            self._on_news(parse_event(data))

    def _refused(self, refusal: StreamingRefusal) -> SessionEnd:
        notes = (str(refusal.code),) if refusal.reason is StreamingReason.REFUSED else ()
        if refusal.reason in {StreamingReason.NO_CHANNEL, StreamingReason.NO_ACCESS}:
            notes = (self._channel,)
        blocked = refusal.step is Step.WAIT_LONG
        diagnosis = diagnose_streaming(refusal.reason, notes, blocked=blocked)
        return SessionEnd(diagnosis, refusal.step, self._lived(), f"code {refusal.code}")

    def _unanswered(self, error: CallError, call: Call) -> SessionEnd:
        if call.is_poll and error.code == "REPLY_TOO_SLOW":
            diagnosis = diagnose_streaming(StreamingReason.SILENT)
            return SessionEnd(diagnosis, Step.WAIT, self._lived(), "no reply to a poll")
        if error.status == _LOGIN_REFUSED:
            diagnosis, step = diagnose_streaming(StreamingReason.SESSION), Step.LOG_IN
        else:
            diagnosis = diagnose_call(error)
            step = Step.WAIT_LONG if diagnosis.blocked else Step.WAIT
        return SessionEnd(diagnosis, step, self._lived(), str(error), error.retry_after)

    def _lived(self) -> float:
        return 0.0 if self._live_since is None else time.monotonic() - self._live_since

    async def _while_undisturbed(self, work: Awaitable[Reply]) -> Reply:
        """The result of the work. Raises InterruptedSessionError if it is interrupted before."""
        doing = asyncio.ensure_future(work)
        stop = asyncio.ensure_future(self._interrupted.wait())
        try:
            await asyncio.wait({doing, stop}, return_when=asyncio.FIRST_COMPLETED)
            if doing.done():
                return doing.result()
            raise InterruptedSessionError
        finally:
            doing.cancel()
            stop.cancel()
            await asyncio.gather(doing, stop, return_exceptions=True)

    async def _leave(self) -> None:
        farewell = self._bayeux.farewell()
        if farewell:
            with suppress(CallError, TimeoutError):
                async with asyncio.timeout(_FAREWELL_S):
                    await self._line.post(farewell, _FAREWELL_S)


def _jumped() -> Diagnosis:
    sentence = LINK_ADVICE[LinkReason.CLOCK_JUMPED].sentence()
    return Diagnosis(Cause.CLOCK, sentence, False, LinkReason.CLOCK_JUMPED)
