"""An engine that makes no sound: what it was told to speak, and the order of what happened."""

from __future__ import annotations

import asyncio

from kiosk.core.narration.voice import VoiceError


class MockVoice:
    """Each part lasts until `finish`, or is over at once where it is `quick`.

    `events`: ("begin" | "end" | "cut", text), in order; `said`: all texts that began.
    """

    def __init__(self, *, quick: bool = False) -> None:
        self._quick = quick
        self._over = asyncio.Event()
        self.events: list[tuple[str, str]] = []
        self.loudness: list[float] = []
        self.languages: list[str] = []
        self.fault = ""
        self.closed = False

    @property
    def said(self) -> list[str]:
        return [text for event, text in self.events if event == "begin"]

    async def speak(self, part, loudness):
        self.events.append(("begin", part.text))
        self.loudness.append(loudness)
        self.languages.append(part.language)
        if self.fault:
            raise VoiceError(self.fault)
        self._over = asyncio.Event()
        try:
            if not self._quick:
                await self._over.wait()
        except asyncio.CancelledError:
            self.events.append(("cut", part.text))
            raise
        self.events.append(("end", part.text))

    def finish(self) -> None:
        self._over.set()

    async def aclose(self):
        self.closed = True
