"""The only place where threads are made: one for asyncio, one for the disk, one for each device."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, ParamSpec, TypeVar

log = logging.getLogger(__name__)

Args = ParamSpec("Args")
Result = TypeVar("Result")


class WorkerThread:
    """Runs every SQLite call, one after the other, so that a slow disk delays nothing else.

    Under another name it does the same for whatever else blocks.
    """

    def __init__(self, name: str = "disk") -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def run(
        self, call: Callable[Args, Result], *args: Args.args, **kwargs: Args.kwargs
    ) -> Result:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, lambda: call(*args, **kwargs))

    def close(self) -> None:
        """Wait for what was begun; a commit is never cut."""
        self._executor.shutdown(wait=True)


def in_a_thread_of_its_own(work: Callable[[], None], name: str) -> None:
    """For what may never return: nothing waits for it, not even the end of the process."""
    threading.Thread(target=work, name=name, daemon=True).start()


class NetLoop:
    """An asyncio loop in its own thread; `main` runs until `stop` cancels it."""

    def __init__(
        self,
        main: Callable[[], Coroutine[Any, Any, None]],
        loop_factory: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop,
        on_death: Callable[[], None] = lambda: None,
    ) -> None:
        """`on_death` is called on the thread when `main` ends by an error."""
        self._main = main
        self._on_death = on_death
        self._loop_factory = loop_factory
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="net")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._thread.start()
        self._ready.wait()

    def call(self, work: Callable[[], Awaitable[None]]) -> None:
        """From another thread: start `work` on the loop. Its errors go to the log."""
        if self._loop is not None:
            # A loop that has died takes nothing more; whoever started it knows by `on_death`.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._spawn, work)

    def stop(self) -> None:
        """Cancel `main` and wait until the thread is gone."""
        if self._loop is not None and self._task is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._task.cancel)
        self._thread.join()
        self._loop = None

    def _run(self) -> None:
        try:
            with asyncio.Runner(loop_factory=self._loop_factory) as runner:
                runner.run(self._guarded())
        except asyncio.CancelledError:
            pass
        except Exception:
            log.critical("the net thread has died", exc_info=True)
            self._on_death()
        finally:
            self._ready.set()

    async def _guarded(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(
            lambda _loop, context: log.error(
                "unexpected: %s", context["message"], exc_info=context.get("exception")
            )
        )
        self._task = asyncio.current_task()
        self._children: set[asyncio.Task[None]] = set()
        self._ready.set()
        await self._main()

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
