"""Collects garbage between tests, and at no other time."""

from __future__ import annotations

import gc
import sys


class Collector:
    """Collects on the thread that runs the tests, after each of them.

    Python's own collector runs on whichever thread makes the next object. What Qt owns must not
    die on any but the GUI thread; the kiosk keeps to it (`GuiThreadCollector`), a test run must
    too, or it crashes now and then, far from the cause.
    """

    def __init__(self) -> None:
        self._modules = 0
        gc.disable()

    def collect(self, *, everything: bool) -> None:
        """After a test. `everything`: what older tests left too, and not the newest alone."""
        # A kiosk that a test stops gives the collector back to Python, and unfreezes.
        given_back = gc.isenabled()
        gc.disable()
        gc.collect(2 if everything else 1)
        if given_back or len(sys.modules) != self._modules:
            # What is imported stays: looking through it after each test took 50 ms.
            self._modules = len(sys.modules)
            gc.collect()
            gc.freeze()

    def stop(self) -> None:
        gc.unfreeze()
        gc.enable()
