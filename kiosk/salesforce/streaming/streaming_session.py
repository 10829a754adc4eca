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
# A server whose polls end at once, with nothing, is not asked faster than this, and one that
# always has events not faster than that: what comes meanwhile comes with the next poll.
_EMPTY_POLLS, _EMPTY_POLL_EVERY_S = 5, 2.0
_FULL_POLLS, _FULL_POLL_EVERY_S = 30, 1.0
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


@dataclass(frozen=True, slots=True)
class Hearing:
    """Whom a session tells: of its subscription, of each good reply after that, of its news.

    The news come in order.
    """

    on_live: Callable[[], None]
    on_heard: Callable[[], None]
    on_news: Callable[[OfferNews], None]


class InterruptedSessionError(Exception):
    """The clock jumped or the machine slept, so the connection may be dead."""


class StreamingSession:
    """A session on a line, until it ends or is interrupted."""

    def __init__(
        self, line: StreamingLine, bayeux: Bayeux, interrupted: asyncio.Event, hearing: Hearing
    ) -> None:
        self._line = line
        self._bayeux = bayeux
        self._interrupted = interrupted
        self._hearing = hearing
        self._live_since: float | None = None
        self._empty = TokenBucket(_EMPTY_POLLS, _EMPTY_POLL_EVERY_S, time.monotonic)
        self._full = TokenBucket(_FULL_POLLS, _FULL_POLL_EVERY_S, time.monotonic)

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
                if call.is_poll:
                    await self._while_undisturbed(asyncio.sleep(self._pause_after(heard)))
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
            self._hearing.on_live()
        if self._live_since is not None and not heard.refusal:
            self._hearing.on_heard()
        for data in heard.events:
            self._hearing.on_news(parse_event(data))

    def _pause_after(self, heard: Heard) -> float:
        """Seconds before the next poll: none, unless polls end faster than they should."""
        if heard.events:
            return 0.0 if self._full.take() else _FULL_POLL_EVERY_S
        return 0.0 if self._empty.take() else _EMPTY_POLL_EVERY_S

    def _refused(self, refusal: StreamingRefusal) -> SessionEnd:
        notes = (str(refusal.code),) if refusal.reason is StreamingReason.REFUSED else ()
        if refusal.reason in {StreamingReason.NO_CHANNEL, StreamingReason.NO_ACCESS}:
            notes = (self._bayeux.channel,)
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
