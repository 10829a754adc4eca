"""What every test has: no display, no GPU, and garbage that is collected between tests."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.support.collector import Collector
from tests.support.coverage_scope import CoverageScope
from tests.support.prompt_uvicorn import stop_promptly
from tests.support.warm.command import warm_python

# A machine that is busy with other tests, or counts the branches of this one, is no fault.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
os.environ["QT_VIRTUALKEYBOARD_STYLE"] = "kiosk"

_collector = pytest.StashKey[Collector]()
_coverage = pytest.StashKey[CoverageScope]()


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def warm():
    """The words before `kiosk` for a command that starts at once; see `warm_python`."""
    with warm_python() as words:
        yield words


def pytest_collection_modifyitems(items):
    """What is slow begins first, so that no worker ends long after another."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session):
    stop_promptly()
    session.config.stash[_collector] = Collector()
    session.config.stash[_coverage] = CoverageScope()


def pytest_sessionfinish(session):
    session.config.stash[_collector].stop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """A test's fixtures are let go after its last teardown: only then is its garbage complete."""
    item.config.stash[_coverage].enter(item.path)
    done = yield
    item.config.stash[_collector].collect(everything="qapp" in item.fixturenames)
    return done
