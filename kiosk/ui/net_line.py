"""The screen's only way to ask the net thread: a request goes out, a signal brings the answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import SignalInstance

Services = TypeVar("Services")
Work = Callable[[], Awaitable[None]]


class NetLine(Generic[Services]):
    """A line to the net thread. Requests and answers are frozen values.

    `services` returns those that answer, which are used only on the net thread, where `call` starts
    work from any thread.
    """

    def __init__(self, call: Callable[[Work], None], services: Callable[[], Services]) -> None:
        self._call = call
        self._services = services

    def ask(
        self,
        question: Callable[[Services], Awaitable[object]],
        answer: SignalInstance,
        *about: object,
    ) -> None:
        """Ask a question; the signal `answer` then carries the result, followed by `about`."""

        async def work() -> None:
            answer.emit(await question(self._services()), *about)

        self._call(work)

    def tell(self, errand: Callable[[Services], Awaitable[None]]) -> None:
        """Send a request that needs no answer."""
        self._call(lambda: errand(self._services()))


def unanswered() -> NetLine[Any]:
    """A line for a screen without a net thread; nothing is ever answered."""
    return NetLine(lambda _work: None, lambda: None)
