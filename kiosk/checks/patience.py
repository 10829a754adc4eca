"""Asks what may never answer: a device, a disk or a program, each within a time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

from kiosk.services.threads.loop import in_a_thread_of_its_own
from kiosk.services.threads.watched_call import GivenUpError

Result = TypeVar("Result")


def within(seconds: float, call: Callable[[], Result]) -> Result:
    """Run the call on a thread of its own and return its result. Blocks the caller meanwhile.

    Raises:
        GivenUpError: it has not come back in time; the process does not wait for it at its end.
    """
    future: Future[Result] = Future()

    def work() -> None:
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001  the caller gets it
            future.set_exception(error)
        else:
            future.set_result(result)

    in_a_thread_of_its_own(work, "check")
    if wait([future], seconds).not_done:
        raise GivenUpError
    return future.result()
