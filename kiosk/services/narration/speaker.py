"""Speaks through an engine what the screen asks for; an engine that hangs costs its words alone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from kiosk.core.narration.loudness import Loudness
from kiosk.core.narration.speech_queue import SpeechQueue
from kiosk.core.narration.utterance import SpokenPart, Utterance
from kiosk.core.narration.voice import Voice, VoiceError

log = logging.getLogger(__name__)

# The slowest voice that may be configured says five letters a second.
_START_S, _LETTER_S = 10.0, 0.2


class Speaker:
    """The kiosk's speech. Used on the net thread, except for building it.

    `trouble` is why the engine does not speak, empty while it does.
    """

    def __init__(
        self,
        voice: Voice,
        loudness: Loudness,
        tell: Callable[[bool], None] = lambda _speaking: None,
        *,
        patience: Callable[[str], float] | None = None,
    ) -> None:
        """`tell` hears whether something is being spoken; `patience`: seconds for a text."""
        self._voice = voice
        self._at_first = self._loudness = loudness
        self._tell = tell
        self._patience = patience or _time_for
        self._queue = SpeechQueue()
        self._speaking: asyncio.Task[None] | None = None
        self._told = False
        self.trouble = ""

    @property
    def loudness(self) -> Loudness:
        return self._loudness

    async def run(self) -> None:
        """Let the engine go when this is cancelled."""
        try:
            await asyncio.Event().wait()
        finally:
            self._turn_to(SpeechQueue())
            await self._voice.aclose()

    async def say(self, utterance: Utterance) -> None:
        """Speak it now or in its turn; returns at once."""
        self._turn_to(self._queue.with_next(utterance))

    async def hush(self) -> None:
        """Stop speaking at once."""
        self._turn_to(self._queue.hushed())

    async def again(self) -> None:
        """Say once more what was said last."""
        self._stop()
        self._turn_to(self._queue.again())

    async def set_loudness(self, louder: bool) -> Loudness:
        """One step up or down, for whatever is spoken next; returns the new loudness."""
        step = self._loudness.louder() if louder else self._loudness.softer()
        self._loudness = step
        return step

    async def forget(self) -> None:
        """Stop, forget what was said, and put the loudness back: the next shopper is another."""
        self._turn_to(SpeechQueue())
        self._loudness = self._at_first

    def _turn_to(self, queue: SpeechQueue) -> None:
        """Speak what the queue says is spoken; whatever else is being spoken is cut off."""
        before, self._queue = self._queue.current, queue
        if queue.current is not before:
            self._stop()
        if queue.current and self._speaking is None:
            self._speaking = asyncio.ensure_future(self._speak(queue.current))
        self._tell_speaking(self._speaking is not None)

    def _stop(self) -> None:
        if self._speaking:
            # The engine is silenced in the loop's next step, before another can be started.
            self._speaking.cancel()
            self._speaking = None

    async def _speak(self, utterance: Utterance) -> None:
        troubles = [await self._spoken(part) for part in utterance.parts]
        trouble = next(filter(None, troubles), "")
        if trouble and trouble != self.trouble:
            log.warning("speech: %s", trouble)
        self.trouble = trouble
        self._speaking = None
        self._turn_to(self._queue.ended())

    async def _spoken(self, part: SpokenPart) -> str:
        """Speak one part; returns why it could not be, empty if it was."""
        try:
            async with asyncio.timeout(self._patience(part.text)):
                await self._voice.speak(part, self._loudness.share)
        except TimeoutError:
            return "the speech engine hangs; restart the kiosk, or set [audio] engine"
        except VoiceError as error:
            return str(error)
        return ""

    def _tell_speaking(self, speaking: bool) -> None:
        if speaking != self._told:
            self._told = speaking
            self._tell(speaking)


def _time_for(text: str) -> float:
    return _START_S + _LETTER_S * len(text)
