"""Speaks through Speech Dispatcher by its own protocol, SSIP, over its Unix socket.

Its library and Qt's plugin block the thread that opens them for as long as the server hangs, as it
does on a computer without a sound card. SSIP:
https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html
"""

from __future__ import annotations

import asyncio
from asyncio import StreamReader, StreamWriter
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.core.narration.spoken_text import spoken
from kiosk.core.narration.utterance import SpokenPart
from kiosk.core.narration.voice import VoiceError

INSTALL = "run: apt install speech-dispatcher speech-dispatcher-espeak-ng"
_REPLY_S = 3.0
_LONGEST_LINE = 1_000
_MOST_LINES = 100
# Events of a message that is over: spoken to its end, or cancelled by somebody.
_OVER = ("702", "703")


class SpeechdVoice:
    """Speech Dispatcher, with one connection for each part.

    A connection that was given up in the middle of an answer is of no use for the next.
    """

    def __init__(
        self, address: Path, voices: Mapping[str, str], rate: float = 100, reply_s: float = _REPLY_S
    ) -> None:
        """Create the voice; nothing is opened yet.

        `address`: the server's socket. `voices`: the server's name of a voice by language. `rate`:
        speed in percent of the usual.
        """
        self._address = address
        self._voices = dict(voices)
        self._rate = max(-100, min(100, round(rate - 100 if rate > 100 else (rate - 100) * 2)))
        self._reply_s = reply_s

    async def speak(self, part: SpokenPart, loudness: float) -> None:
        """Speak; cancelled, the server is told to be silent at once. Raises VoiceError."""
        try:
            async with asyncio.timeout(self._reply_s):
                path = str(self._address)
                reader, writer = await asyncio.open_unix_connection(path, limit=_LONGEST_LINE)
        except (TimeoutError, OSError) as error:
            raise VoiceError(f"there is no Speech Dispatcher; {INSTALL}") from error
        try:
            await self._speak(_Conversation(reader, writer, self._reply_s), part, loudness)
        except (TimeoutError, OSError, EOFError, ValueError) as error:
            raise VoiceError(_SILENT) from error
        finally:
            with suppress(OSError):
                # Without effect on what has been spoken to its end.
                writer.write(b"CANCEL self\r\nQUIT\r\n")
            writer.close()

    async def aclose(self) -> None:
        """Nothing is left: each connection ends with its part."""

    async def _speak(self, line: _Conversation, part: SpokenPart, loudness: float) -> None:
        await line.ask("SET self CLIENT_NAME kiosk:offers:speech")
        await line.ask("SET self NOTIFICATION END on")
        await line.ask("SET self NOTIFICATION CANCEL on")
        await line.ask(f"SET self LANGUAGE {part.language}")
        await line.ask(f"SET self RATE {self._rate}")
        await line.ask(f"SET self VOLUME {round(loudness * 200) - 100}")
        if voice := self._voices.get(part.language, ""):
            await line.ask(f"SET self SYNTHESIS_VOICE {voice}")
        await line.ask("SPEAK")
        text = spoken(part.text)
        # A line that is a full stop alone would end the text, and one may begin with a full stop.
        await line.ask(f"{'.' if text.startswith('.') else ''}{text}\r\n.")
        await line.until(_OVER)


_SILENT = (
    "Speech Dispatcher does not answer as it should;"
    ' check the sound card, or set [audio] engine = "espeak-ng"'
)


class _Conversation:
    """One conversation. Each answer is some lines "230-…" and a last one "230 …"."""

    def __init__(self, reader: StreamReader, writer: StreamWriter, reply_s: float) -> None:
        self._reader = reader
        self._writer = writer
        self._reply_s = reply_s

    async def ask(self, request: str) -> None:
        """Send a request and wait for its answer. Raises ValueError for a refusal."""
        self._writer.write(f"{request}\r\n".encode("utf-8", "replace"))
        async with asyncio.timeout(self._reply_s):
            # Events of an earlier message may come between.
            while (code := await self._answer()).startswith("7"):
                pass
        if not code.startswith("2"):
            raise ValueError(code)

    async def until(self, events: tuple[str, ...]) -> None:
        """Wait for one of these events, however long it takes."""
        while await self._answer() not in events:
            pass

    async def _answer(self) -> str:
        for _ in range(_MOST_LINES):
            line = await self._reader.readline()
            if not line:
                raise EOFError
            if line[3:4] != b"-":
                return line[:3].decode("ascii", "replace")
        raise ValueError("an answer without an end")
