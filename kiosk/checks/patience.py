"""Asks what may never answer: a device, a disk or a program, each within a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from kiosk.services.threads.device_thread import DeviceThread
from kiosk.services.threads.watched_call import WatchedCall

Result = TypeVar("Result")


def within(seconds: float, call: Callable[[], Result]) -> Result:
    """Run the call on a thread of its own and return its result.

    Raises:
        GivenUpError: it has not come back in time; the process does not wait for it at its end.
    """
    return asyncio.run(WatchedCall(call).run_on(DeviceThread("check"), seconds))
