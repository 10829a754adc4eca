"""Turns a downloaded file into a JPEG of our own; what is hostile in it meets only a helper.

Why apart: docs/decisions/0055-pictures-apart.md.
"""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from kiosk.apart.process import HelperError, HelperProcess
from kiosk.core.late import LateModule
from kiosk.core.wall.pixels import LONGEST_ANSWER, Pixels, Undecodable, unpacked
from kiosk.services.threads.loop import WorkerThread

# Where no picture is new, none is written.
if TYPE_CHECKING:
    from PIL import Image
else:
    Image = LateModule("PIL.Image")

log = logging.getLogger(__name__)

_QUALITY = 88
_PROGRAM = "kiosk.helpers.picture_program"


@dataclass(frozen=True, slots=True)
class Unusable:
    """Why a picture cannot be shown, in a few words for the log; never its content.

    `by_chance`: the picture need not be to blame, as when the system ends a process for memory.
    """

    why: str
    by_chance: bool = False


@dataclass(frozen=True, slots=True)
class Undecided:
    """Why nobody could look at the picture, which may be a good one."""

    why: str


class _NoHelperError(Exception):
    """No helper could be started."""


class PictureCheck:
    """Checks pictures on `worker`, one after another.

    Pictures that wait at the same time share a helper; one that breaks it costs itself alone.
    """

    def __init__(self, worker: WorkerThread, max_pixels: int, within_s: float = 20.0) -> None:
        """Prepare; nothing is started yet. `within_s`: seconds for one picture."""
        self._worker = worker
        self._max_pixels = max_pixels
        self._within_s = within_s
        self._waiting = 0
        self._helper: HelperProcess | None = None
        self._told = False
        self._ended = False

    async def safe(self, content: bytes) -> bytes | Unusable | Undecided:
        """Return the picture as a JPEG: upright, on white, in sRGB, at most 1440 px a side."""
        self._waiting += 1
        try:
            return await self._worker.run(self._checked, content)
        finally:
            self._waiting -= 1
            if not self._waiting and not self._ended:
                await self._worker.run(self._close)

    async def aclose(self) -> None:
        """End the helper, whatever it is doing; afterwards nothing is checked any more."""
        self._ended = True
        if helper := self._helper:
            helper.kill()
        await self._worker.run(self._close)

    def _checked(self, content: bytes) -> bytes | Unusable | Undecided:
        is_fresh = self._helper is None
        try:
            if self._helper is None:
                self._helper = self._started()
            answer = self._helper.ask(content, longest=LONGEST_ANSWER, within_s=self._within_s)
            return _picture(answer)
        except HelperError as error:
            self._close()
            if self._ended:
                return Undecided("the kiosk is ending")
            if not is_fresh:
                # Those before it may have done the harm.
                return self._checked(content)
            return Unusable(f"it broke the process that decodes it: {error}", by_chance=True)
        except _NoHelperError as error:
            return Undecided(f"no process to decode it: {error}")

    def _started(self) -> HelperProcess:
        """Start a helper. Raises _NoHelperError, which is no picture's fault."""
        try:
            # Kept before it has started, so that a stop can end it.
            self._helper = helper = HelperProcess(_PROGRAM, (str(self._max_pixels),))
            if self._ended:
                helper.kill()
            why = helper.unlocked()
        except HelperError as error:
            self._close()
            raise _NoHelperError(str(error)) from error
        if why and not self._told:
            self._told = True
            log.warning("pictures are decoded apart, but without a filter of system calls: %s", why)
        return helper

    def _close(self) -> None:
        if helper := self._helper:
            self._helper = None
            helper.close()


def _picture(answer: bytes) -> bytes | Unusable:
    """Encode the pixels of an answer. Raises HelperError if it is no answer of ours."""
    result = unpacked(answer)
    match result:
        case Pixels(width, height, data):
            buffer = io.BytesIO()
            image = Image.frombytes("RGB", (width, height), data)
            image.save(buffer, format="JPEG", quality=_QUALITY)
            return buffer.getvalue()
        case Undecodable(why):
            return Unusable(why)
        case None:
            raise HelperError("it answered nonsense")
        case _:
            assert_never(result)
