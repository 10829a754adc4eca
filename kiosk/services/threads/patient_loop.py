"""An event loop that slow name look-ups cannot block."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from typing import Any

from kiosk.services.threads.loop import in_a_thread_of_its_own

_ANSWER_S = 8.0


class PatientLoop(asyncio.SelectorEventLoop):
    """An event loop in which each look-up has its own thread, and equal look-ups share one.

    asyncio's own look-ups run in a shared pool. A DNS server that does not answer fills the pool
    until no name is found any more, and the end of the loop waits for it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._asked: dict[object, asyncio.Future[Any]] = {}

    async def getaddrinfo(self, *where: Any, **hints: Any) -> Any:  # noqa: ANN401  as asyncio's
        """Resolve a name like socket.getaddrinfo.

        Raises:
            socket.gaierror: the name is unknown, or no answer came in time.
        """
        question = (where, tuple(sorted(hints.items())))
        if question not in self._asked:
            self._asked[question] = self._ask(question)
        try:
            async with asyncio.timeout(_ANSWER_S):
                return await asyncio.shield(self._asked[question])
        except TimeoutError:
            raise socket.gaierror(socket.EAI_AGAIN, "no answer from DNS") from None

    def _ask(self, question: tuple[tuple[Any, ...], tuple[tuple[str, Any], ...]]) -> Any:  # noqa: ANN401
        where, hints = question
        answer = self.create_future()

        def forget(done: asyncio.Future[Any]) -> None:
            del self._asked[question]
            # Nobody may be waiting any more, and asyncio would report an unread error.
            if not done.cancelled():
                done.exception()

        def look_up() -> None:
            error: Exception | None = None
            found: object = None
            try:
                found = socket.getaddrinfo(*where, **dict(hints))
            except (OSError, UnicodeError) as problem:
                error = problem
            with suppress(RuntimeError):  # The loop has ended in the meantime.
                self.call_soon_threadsafe(_settle, answer, found, error)

        answer.add_done_callback(forget)
        in_a_thread_of_its_own(look_up, "dns")
        return answer


def _settle(answer: asyncio.Future[Any], found: object, error: Exception | None) -> None:
    if answer.done():
        return
    if error is None:
        answer.set_result(found)
    else:
        answer.set_exception(error)
