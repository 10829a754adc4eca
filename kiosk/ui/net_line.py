"""The screen's only way to ask the net thread: a question goes out, its answer is a signal."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import SignalInstance

Services = TypeVar("Services")
Work = Callable[[], Awaitable[None]]


class NetLine(Generic[Services]):
    """`services` are used on the net thread alone, where `call` starts work from any thread.

    What is asked and answered are frozen values.
    """

    def __init__(self, call: Callable[[Work], None], services: Services) -> None:
        self._call = call
        self._services = services

    def ask(
        self,
        question: Callable[[Services], Awaitable[object]],
        answer: SignalInstance,
        *about: object,
    ) -> None:
        """`answer` is emitted with what the question gave, then `about`."""

        async def work() -> None:
            answer.emit(await question(self._services), *about)

        self._call(work)

    def tell(self, errand: Callable[[Services], Awaitable[None]]) -> None:
        """Something to be done, of which nobody waits to hear."""
        self._call(lambda: errand(self._services))


def unanswered() -> NetLine[Any]:
    """For a screen alone: there is no net thread, and nothing is ever answered."""
    return NetLine(lambda _work: None, None)
