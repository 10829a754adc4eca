"""Whose turn it is at the screen: a visitor's, or that of whoever takes a sample."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class OneFinger:
    """A lock for which those who wait stand in a queue: who was there first comes first.

    With a plain lock a visitor who comes again at once would keep everyone else away.
    """

    def __init__(self) -> None:
        self._next = threading.Lock()
        self._screen = threading.Lock()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until the screen is nobody else's."""
        with self._next:
            self._screen.acquire()
        try:
            yield
        finally:
            self._screen.release()
