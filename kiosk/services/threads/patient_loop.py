"""An event loop whose look-ups of names cannot hang it."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from typing import Any

from kiosk.services.threads.loop import in_a_thread_of_its_own

_ANSWER_S = 8.0


class PatientLoop(asyncio.SelectorEventLoop):
    """Each look-up has a thread of its own, and the same question is asked once at a time.

    asyncio's run in a shared pool, which a mute DNS server fills until no name is found any more,
    and which the loop's end waits for.
    """

    def __init__(self) -> None:
        super().__init__()
        self._asked: dict[object, asyncio.Future[Any]] = {}

    async def getaddrinfo(self, *where: Any, **hints: Any) -> Any:  # noqa: ANN401  as asyncio's
        """As socket.getaddrinfo. Raises socket.gaierror, also when there is no answer in time."""
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
            # Nobody may be waiting any more, and asyncio would complain of an unread error.
            if not done.cancelled():
                done.exception()

        def look_up() -> None:
            error: Exception | None = None
            found: object = None
            try:
                found = socket.getaddrinfo(*where, **dict(hints))
            except (OSError, UnicodeError) as problem:
                error = problem
            with suppress(RuntimeError):  # The loop has ended meanwhile.
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
