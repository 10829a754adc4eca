"""A thread for a device's driver, whose calls may never come back."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from concurrent.futures import wait as wait_for_all
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, ParamSpec, TypeVar

from kiosk.services.threads.loop import WorkerThread, in_a_thread_of_its_own

Args = ParamSpec("Args")
Result = TypeVar("Result")


class DeviceThread(WorkerThread):
    """Runs the calls of one driver one after the other; a call that hangs cannot delay a stop.

    The thread starts with the first call.
    """

    def __init__(self, name: str) -> None:
        self._calls = _AbandonedAtTheEnd(name)
        super().__init__(name, self._calls)

    def ended_by(self, moment: float) -> bool:
        """Take no more calls, drop the waiting ones, and wait until `moment` for the running one.

        `moment` is a time of `time.monotonic`. Returns whether the running call has returned.
        """
        self._calls.shutdown(wait=False, cancel_futures=True)
        return self._calls.has_ended(max(moment - time.monotonic(), 0.0))

    def close(self) -> None:
        """Take no more calls and wait, however long it takes, until all have run."""
        self._calls.shutdown()


class _AbandonedAtTheEnd(Executor):
    """An executor with one thread that the process does not wait for at its end.

    For the thread of a ThreadPoolExecutor it would wait.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = SimpleQueue()
        self._ended: Future[None] | None = None
        self._closed = False

    def submit(
        self, fn: Callable[Args, Result], /, *args: Args.args, **kwargs: Args.kwargs
    ) -> Future[Result]:
        """Run the call after those before it. Raises RuntimeError after the shutdown."""
        if self._closed:
            raise RuntimeError(f"the thread {self._name} is closed")
        if self._ended is None:
            self._ended = Future()
            in_a_thread_of_its_own(partial(self._work, self._ended), self._name)
        future: Future[Result] = Future()
        self._queue.put((future, lambda: fn(*args, **kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._closed = True
        if cancel_futures:
            self._drop_what_waits()
        self._queue.put(None)
        if wait:
            self.has_ended(None)

    def has_ended(self, patience_s: float | None) -> bool:
        """Wait at most `patience_s` seconds (None: no limit); returns whether the thread ended."""
        if self._ended is None:
            return True
        return bool(wait_for_all([self._ended], patience_s).done)

    def _drop_what_waits(self) -> None:
        with suppress(Empty):
            while True:
                if waiting := self._queue.get_nowait():
                    waiting[0].cancel()

    def _work(self, ended: Future[None]) -> None:
        while call := self._queue.get():
            _settle(*call)
            # Nothing of the last call is kept while the next one is waited for.
            del call
        ended.set_result(None)


def _settle(future: Future[Result], call: Callable[[], Result]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = call()
    except BaseException as error:  # noqa: BLE001  whoever called gets it, as from any executor
        future.set_exception(error)
    else:
        future.set_result(result)
