"""The port to an engine that speaks."""

from __future__ import annotations

from typing import Protocol

from kiosk.core.narration.utterance import SpokenPart


class VoiceError(Exception):
    """The engine does not speak. The text is one line; behind its semicolon is the remedy."""


class Voice(Protocol):
    """An engine. Used on the net thread, for one part at a time."""

    async def speak(self, part: SpokenPart, loudness: float) -> None:
        """Speak, and return when that is over. `loudness`: a share of the engine's, up to 1.

        Cancelling it silences the engine at once, without waiting for it.

        Raises:
            VoiceError: it cannot be spoken.
        """

    async def aclose(self) -> None:
        """Silence the engine and let it go."""
