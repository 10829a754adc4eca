"""Speaks with espeak-ng, one process for each part: killed, it is silent at once."""

from __future__ import annotations

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from kiosk.core.narration.spoken_text import spoken
from kiosk.core.narration.utterance import SpokenPart
from kiosk.core.narration.voice import VoiceError

PROGRAM = "espeak-ng"
INSTALL = "run: apt install espeak-ng"
# espeak-ng's own rate and loudness, in words a minute and of 200.
_WORDS_A_MINUTE, _FULL = 175, 200
_LONGEST_COMPLAINT = 2_000
_DEATH_S = 1.0
# What it needs to find a sound server; the kiosk's secrets are none of its business.
_NEEDS = (
    *("PATH", "HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"),
    *("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PIPEWIRE_RUNTIME_DIR", "ALSA_CONFIG_PATH"),
)


class EspeakVoice:
    """Speaks with espeak-ng as a child process. It needs no daemon that could be left to hang."""

    def __init__(
        self,
        voices: Mapping[str, str],
        rate: float = 100,
        program: str = PROGRAM,
        options: Sequence[str] = (),
        environ: Mapping[str, str] | None = None,
    ) -> None:
        """Create the voice; nothing is started yet.

        `voices`: espeak-ng's name of the voice by language, where it is not the language's code.
        `rate`: speed in percent of its usual. `options`: more of its options.
        """
        self._voices = dict(voices)
        self._rate = round(_WORDS_A_MINUTE * rate / 100)
        self._program = program
        self._options = tuple(options)
        known = os.environ if environ is None else environ
        self._dying: set[asyncio.Future[Any]] = set()
        self._environ = {name: known[name] for name in _NEEDS if name in known}

    async def speak(self, part: SpokenPart, loudness: float) -> None:
        """Speak; cancelled, the process is killed at once. Raises VoiceError."""
        process = await self._started(part.language, loudness)
        try:
            complaint = await _told(process, spoken(part.text))
            code = await process.wait()
        finally:
            self._kill(process)
        # Without a sound card it ends with 0, and complains.
        error = _first_error(complaint)
        if code != 0 or error:
            raise VoiceError(f"{PROGRAM}: {error or f'it ended with {code}'}; {_remedy(error)}")

    async def aclose(self) -> None:
        """Wait a moment until the processes that were killed are gone."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_DEATH_S):
                while self._dying:
                    await asyncio.wait(self._dying)
                    await asyncio.sleep(0)

    def _kill(self, process: Process) -> None:
        """End the process and whatever it has started. No speech waits for that."""
        if process.returncode is None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            dying = asyncio.ensure_future(process.wait())
            self._dying.add(dying)
            dying.add_done_callback(self._dying.discard)

    async def _started(self, language: str, loudness: float) -> Process:
        starting = asyncio.ensure_future(self._start(language, loudness))
        try:
            return await asyncio.shield(starting)
        except asyncio.CancelledError:
            # asyncio itself would kill the process alone, and not what it has started.
            self._dying.add(starting)
            starting.add_done_callback(self._kill_late)
            raise

    def _kill_late(self, started: asyncio.Future[Process]) -> None:
        self._dying.discard(started)
        if not started.cancelled() and started.exception() is None:
            self._kill(started.result())

    async def _start(self, language: str, loudness: float) -> Process:
        voice = self._voices.get(language, language)
        try:
            return await asyncio.create_subprocess_exec(
                self._program,
                *("-b", "1", "-v", voice, "-s", str(self._rate)),
                *("-a", str(max(1, round(_FULL * loudness))), *self._options, "--stdin"),
                stdin=PIPE,
                stdout=DEVNULL,
                stderr=PIPE,
                env=self._environ,
                cwd="/",
                start_new_session=True,
            )
        except FileNotFoundError:
            raise VoiceError(f"there is no {PROGRAM}; {INSTALL}") from None
        except (OSError, ValueError) as error:
            raise VoiceError(f"{PROGRAM} cannot be run: {error}; {INSTALL}") from error


async def _told(process: Process, text: str) -> str:
    """Give it the text, and return the beginning of what it complains about until it ends."""
    assert process.stdin and process.stderr  # noqa: S101, PT018  PIPE was asked for
    # It may have ended before it read.
    with suppress(OSError):
        process.stdin.write(text.encode("utf-8", "replace") + b"\n")
        process.stdin.close()
    complaint = b""
    while chunk := await process.stderr.read(_LONGEST_COMPLAINT):
        complaint = (complaint + chunk)[:_LONGEST_COMPLAINT]
    return complaint.decode("utf-8", "replace")


def _first_error(complaint: str) -> str:
    """The line that says what is wrong. ALSA's own lines come before it and say less."""
    lines = [line.strip() for line in complaint.splitlines()]
    errors = [line for line in lines if line.lower().startswith("error:")]
    return errors[0][len("error:") :].strip()[:200] if errors else ""


def _remedy(error: str) -> str:
    if "voice does not exist" in error:
        return "name another voice for this language under [audio] voices"
    return "check the sound card and whether the kiosk's user is in the group audio: aplay -l"
