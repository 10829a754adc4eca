"""The kiosk's side of a helper: started when it is needed, asked, ended; it may hang or lie."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self

from kiosk.apart.frames import HEADER, framed

# Python's start and the imports, on a slow computer that is busy starting.
_START_S = 20.0
_LONGEST_GREETING = 200
_PIPE_BYTES = 1 << 20


class HelperError(Exception):
    """The helper ended, hung or answered nonsense, and is gone; the text says which."""


class HelperProcess:
    """A process that runs one program of `kiosk.helpers`. Used from one thread, except `kill`."""

    def __init__(
        self, program: str, arguments: Sequence[str] = (), environ: Mapping[str, str] | None = None
    ) -> None:
        """Start the program; its environment is `environ` alone.

        Raises:
            HelperError: the system starts no process.
        """
        # -P, -E: neither the folder we stand in nor PYTHON… variables choose what is imported.
        command = (sys.executable, "-P", "-E", "-m", program, *arguments)
        try:
            self._process = subprocess.Popen(  # noqa: S603  our own program, no shell
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env=dict(environ or {}),
                cwd="/",
                # Ctrl+C in the kiosk's terminal is the kiosk's matter.
                start_new_session=True,
            )
        except OSError as error:
            raise HelperError(f"it cannot be started ({error.strerror})") from error
        self._input, self._output = self._pipes()
        self._unlocked: str | None = None
        self._killed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def unlocked(self) -> str:
        """Why the kernel filters none of its system calls; empty if it does. Raises HelperError."""
        if self._unlocked is None:
            greeting = self._receive(_LONGEST_GREETING, time.monotonic() + _START_S)
            self._unlocked = greeting.decode("utf-8", "replace")
        return self._unlocked

    def ask(self, request: bytes, *, longest: int, within_s: float) -> bytes:
        """Return the answer to a request: at most `longest` bytes, within `within_s` seconds.

        Raises:
            HelperError: there is no such answer; the process is gone, so that the next needs a new.
        """
        self.unlocked()
        if self._killed:
            raise HelperError("it was ended before")
        until = time.monotonic() + within_s
        self._send(framed(request), until)
        return self._receive(longest, until)

    def kill(self) -> None:
        """End the process at once; whoever waits for it gets a HelperError."""
        self._killed = True
        self._process.kill()

    def close(self) -> None:
        """End the process, which has nothing to finish, and forget it."""
        self.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()

    def _pipes(self) -> tuple[int, int]:
        assert self._process.stdin  # noqa: S101  PIPE was asked for
        assert self._process.stdout  # noqa: S101
        handles = self._process.stdin.fileno(), self._process.stdout.fileno()
        for handle in handles:
            os.set_blocking(handle, False)
            # A picture's pixels are megabytes; the user's share of pipe memory may be used up.
            with suppress(OSError):
                fcntl.fcntl(handle, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
        return handles

    def _send(self, content: bytes, until: float) -> None:
        left = memoryview(content)
        while left:
            self._await(self._input, select.POLLOUT, until)
            try:
                left = left[os.write(self._input, left) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise self._ended() from error

    def _receive(self, longest: int, until: float) -> bytes:
        (size,) = HEADER.unpack(self._read(HEADER.size, until))
        if size > longest:
            self.kill()
            raise HelperError("it answered more than was asked for")
        return self._read(size, until)

    def _read(self, size: int, until: float) -> bytes:
        content = bytearray()
        while len(content) < size:
            self._await(self._output, select.POLLIN, until)
            try:
                chunk = os.read(self._output, size - len(content))
            except BlockingIOError:
                continue
            if not chunk:
                raise self._ended()
            content += chunk
        return bytes(content)

    def _await(self, handle: int, event: int, until: float) -> None:
        poll = select.poll()
        poll.register(handle, event)
        left = until - time.monotonic()
        if left <= 0 or not poll.poll(left * 1000):
            self.kill()
            raise HelperError("it did not answer in time")

    def _ended(self) -> HelperError:
        self.kill()
        code = self._process.wait()
        if code >= 0:
            return HelperError(f"it ended with code {code}")
        with suppress(ValueError):
            return HelperError(f"it was ended by {signal.Signals(-code).name}")
        return HelperError(f"it was ended by signal {-code}")
