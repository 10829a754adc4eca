"""Set before any Qt import: tests need no display and no GPU."""

from __future__ import annotations

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

# A machine that is busy with other tests, or counts the branches of this one, is no fault.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(autouse=True)
def _no_qt_garbage_for_other_threads(request):
    """What Qt owns dies here, on the GUI thread, and not when a later test's thread collects.

    The kiosk itself collects on its GUI thread alone (ui/runtime.py); a test run must do the same,
    or it crashes now and then, far from the cause.
    """
    yield
    if "qapp" in request.fixturenames:
        gc.collect()
