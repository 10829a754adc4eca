"""Creates all threads: one for asyncio, one for the disk, one for each device."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, ParamSpec, TypeVar

log = logging.getLogger(__name__)

Args = ParamSpec("Args")
Result = TypeVar("Result")


class WorkerThread:
    """A thread that runs blocking calls one after another.

    Every SQLite call runs on one such thread, so a slow disk delays nothing else.
    """

    def __init__(self, name: str = "disk", executor: Executor | None = None) -> None:
        """`executor`: does one call at a time, where it is not a thread that is waited for."""
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def run(
        self, call: Callable[Args, Result], *args: Args.args, **kwargs: Args.kwargs
    ) -> Result:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, lambda: call(*args, **kwargs))

    def begin(self, call: Callable[[], None]) -> None:
        """Have a call done after those that wait. Called on any thread; errors are logged."""
        self._executor.submit(call).add_done_callback(_log_failure)

    def close(self) -> None:
        """Wait for calls that have begun, so that no commit is interrupted."""
        self._executor.shutdown(wait=True)


def _log_failure(done: Future[None]) -> None:
    if error := done.exception():
        log.error("unexpected error on a worker thread", exc_info=error)


def in_a_thread_of_its_own(work: Callable[[], None], name: str) -> None:
    """Run a call that may never return; nothing waits for it, not even the end of the process."""
    threading.Thread(target=work, name=name, daemon=True).start()


class NetLoop:
    """An asyncio loop in its own thread; `main` runs until `stop` cancels it.

    Work may be submitted at any time: before the start it waits, after the end it is dropped.
    """

    def __init__(
        self,
        main: Callable[[], Coroutine[Any, Any, None]],
        loop_factory: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop,
        on_death: Callable[[], None] = lambda: None,
    ) -> None:
        """Create the loop. `on_death` is called on its thread if `main` ends with an error."""
        self._main = main
        self._on_death = on_death
        self._runner = asyncio.Runner(loop_factory=loop_factory)
        self._loop = self._runner.get_loop()
        self._loop.set_exception_handler(_log_unexpected)
        self._stopping = asyncio.Event()
        self._children: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="net")

    def start(self) -> None:
        self._thread.start()

    def call(self, work: Callable[[], Awaitable[None]]) -> None:
        """Start `work` on the loop from any thread. Its errors are logged."""
        self._call_soon(lambda: self._spawn(work))

    def stop(self) -> None:
        """Cancel `main` and wait for the thread to end; a loop that was never started is closed."""
        if self._thread.ident is None:
            self._runner.close()
            return
        self._call_soon(self._stopping.set)
        self._thread.join()

    def _call_soon(self, do: Callable[[], None]) -> None:
        # An ended loop accepts nothing more; `on_death` has told whoever started it.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(do)

    def _run(self) -> None:
        try:
            with self._runner as runner:
                runner.run(self._until_stopped())
        except asyncio.CancelledError:
            pass
        except Exception:
            log.critical("the net thread has died", exc_info=True)
            self._on_death()

    async def _until_stopped(self) -> None:
        main = asyncio.ensure_future(self._main())
        stopping = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait((main, stopping), return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        main.cancel()
        await main

    def _spawn(self, work: Callable[[], Awaitable[None]]) -> None:
        async def guarded() -> None:
            try:
                await work()
            except Exception:
                log.exception("unexpected error")

        task = asyncio.ensure_future(guarded())
        # asyncio keeps only weak references to tasks.
        self._children.add(task)
        task.add_done_callback(self._children.discard)


def _log_unexpected(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    log.error("unexpected: %s", context["message"], exc_info=context.get("exception"))
