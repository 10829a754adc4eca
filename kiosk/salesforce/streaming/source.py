"""The source that hears of offers from Salesforce's own streaming, with replay."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from kiosk.core.feed.messages import Incoming, LinkChange, LinkState, Receive, Subscribed
from kiosk.core.feed.replay import ReplayId, ReplayPoint
from kiosk.core.feed.streaming_reason import StreamingReason
from kiosk.salesforce.auth import Session
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.diagnosis import diagnose_call
from kiosk.salesforce.offers_soql import SoqlSnapshots
from kiosk.salesforce.replies import CallError
from kiosk.salesforce.streaming.advice import ServerAdvice
from kiosk.salesforce.streaming.bayeux import Bayeux
from kiosk.salesforce.streaming.diagnosis import diagnose_streaming
from kiosk.salesforce.streaming.events import OfferNews
from kiosk.salesforce.streaming.line import StreamingLine
from kiosk.salesforce.streaming.refetching import Refetching
from kiosk.salesforce.streaming.refusals import Step
from kiosk.salesforce.streaming.retry import StreamingRetry
from kiosk.salesforce.streaming.silence import Silence
from kiosk.salesforce.streaming.streaming_session import Hearing, SessionEnd, StreamingSession

log = logging.getLogger(__name__)

# Endings that belong to a session's life. The next session repeats what came in between.
_ROUTINE = frozenset({StreamingReason.UNKNOWN_CLIENT, StreamingReason.SESSION})
# The same events may be what ends each session, such as more of them than can be read.
_FAILURES_BEFORE_FORGETTING = 3

OpenLine = Callable[[Session], StreamingLine]


@dataclass(frozen=True, slots=True)
class StreamingLimits:
    """`quiet` is after how many seconds of silence a session is not resumed without a snapshot.

    A server that no longer has the place must refuse it. One that begins with new events instead
    costs no more than what was saved within that time. It covers a poll with its margin.
    `advice` is what counts until a server gives its own.
    """

    quiet: float = 120.0
    advice: ServerAdvice = field(default_factory=ServerAdvice)


class StreamingSource:
    """A FeedSource that follows one channel and refetches the offers that its events are about.

    `known` is the event up to which the saved board knows everything, or None.
    """

    def __init__(
        self,
        client: SalesforceClient,
        channel: str,
        retry: StreamingRetry,
        open_line: OpenLine,
        known: ReplayPoint | None = None,
        limits: StreamingLimits | None = None,
    ) -> None:
        self._client = client
        self._offers = SoqlSnapshots(client)
        self._channel = channel
        self._retry = retry
        self._open_line = open_line
        self._replay: ReplayId | None = known.id if known and known.channel == channel else None
        self._limits = limits or StreamingLimits()
        self._silence = Silence()
        self._interrupted = asyncio.Event()
        self._login: Session | None = None
        self._refused: Session | None = None
        self._resuming = False
        self._failures = 0
        self._last_reason = ""

    def reconnect(self) -> None:
        """Open a new session at once, because the clock jumped or the machine slept."""
        self._interrupted.set()

    async def run(self, receive: Receive) -> None:
        """Run until cancelled: log in, subscribe, listen, wait, repeat.

        `receive` is called on the loop; its errors are logged.
        """
        tell = partial(_guarded, receive)
        refetching = Refetching(self._offers, self._channel, tell)
        self._resuming = False
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(refetching.run())
            tasks.create_task(self._sessions(tell, refetching.add))

    async def _sessions(self, tell: Receive, on_news: Callable[[OfferNews], None]) -> None:
        await self._pause(self._retry.first_wait())
        while True:
            self._interrupted.clear()
            if not self._resuming:
                tell(LinkChange(LinkState.CONNECTING))
            end = await self._guarded_session(tell, on_news)
            wait = max(self._retry.wait(end.step, end.lived, time.monotonic()), end.retry_after)
            self._learn(end)
            self._resuming = not wait and end.lived > 0 and self._can_resume(end)
            self._log(end, wait)
            if not self._resuming:
                tell(LinkChange.down(end.diagnosis, end.detail or end.diagnosis.reason, wait))
            await self._pause(wait)

    def _can_resume(self, end: SessionEnd) -> bool:
        """Whether the next session repeats all that came since, so that nothing is missed."""
        return end.diagnosis.reason in _ROUTINE and self._replay is not None

    def _learn(self, end: SessionEnd) -> None:
        self._failures = 0 if end.lived else self._failures + 1
        if end.step is Step.FORGET_REPLAY or self._failures >= _FAILURES_BEFORE_FORGETTING:
            self._replay = None
        # What an org that has moved leaves behind looks like a fault of its server. One that is
        # down must not cost a login for each try: a user has 3,600 an hour for all kiosks.
        may_have_moved = end.step is Step.WAIT and _is_power_of_two(self._failures)
        if end.step is Step.LOG_IN or may_have_moved:
            self._refused = self._login

    def _log(self, end: SessionEnd, wait: float) -> None:
        """Log an ending at INFO only if its reason is new: one line a night, not a thousand."""
        reason = end.diagnosis.reason
        is_new = reason != self._last_reason and not self._resuming
        self._last_reason = "" if end.lived else reason
        told = (reason, end.detail, end.diagnosis.sentence, wait)
        level = logging.INFO if is_new else logging.DEBUG
        log.log(level, "no streaming: %s (%s). %s Again in %.1f s.", *told)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._interrupted.wait()

    async def _guarded_session(
        self, tell: Receive, on_news: Callable[[OfferNews], None]
    ) -> SessionEnd:
        try:
            return await self._session(tell, on_news)
        except Exception as error:
            # Nobody attends a kiosk, so an error of our own must not end the feed.
            log.exception("unexpected error in the streaming")
            diagnosis = diagnose_streaming(StreamingReason.ENDED)
            return SessionEnd(diagnosis, Step.WAIT, detail=type(error).__name__)

    async def _session(self, tell: Receive, on_news: Callable[[OfferNews], None]) -> SessionEnd:
        try:
            login = await self._client.session(self._refused)
        except CallError as error:
            diagnosis = diagnose_call(error)
            step = Step.WAIT_LONG if diagnosis.blocked else Step.WAIT
            return SessionEnd(diagnosis, step, 0.0, str(error), error.retry_after)
        self._login, self._refused = login, None
        replays = self._replay is not None

        def live() -> None:
            quiet = replays and self._silence.seconds <= self._limits.quiet
            if not (self._resuming and quiet):
                tell(LinkChange(LinkState.SUBSCRIBED))
                tell(Subscribed(self._channel))
            self._resuming = False

        def news(told: OfferNews) -> None:
            self._replay = self._replay if told.replay is None else told.replay
            on_news(told)

        line = self._open_line(login)
        bayeux = Bayeux(self._channel, self._replay, self._limits.advice)
        hearing = Hearing(live, self._silence.heard, news)
        session = StreamingSession(line, bayeux, self._interrupted, hearing)
        try:
            return await session.run()
        finally:
            await line.aclose()


def _is_power_of_two(number: int) -> bool:
    return number > 0 and number & (number - 1) == 0


def _guarded(receive: Receive, incoming: Incoming) -> None:
    """Pass on a message, and log an error of the receiver, so that it does not cost the session."""
    try:
        receive(incoming)
    except Exception:
        log.exception("unexpected error in the feed")
