from __future__ import annotations

import os
from contextlib import contextmanager

import pytest
from msgspec.structs import replace

from tests.support.running_sandbox import running_sandbox


@pytest.fixture
def sandbox(warm, tmp_path):
    """One of the test's own, whose org is empty."""
    with running_sandbox(warm, tmp_path) as running:
        yield running


@pytest.fixture
def large_panel(monkeypatch):
    """A panel of 32 inches, on which one page has many places."""
    monkeypatch.setenv("KIOSK_DISPLAY_DOTS_PER_INCH", "69")


@pytest.fixture
def kiosk(qapp, sandbox):
    """Starts the whole kiosk against the sandbox; stopped when the block ends."""
    from kiosk.app import KioskApp
    from kiosk.settings.load import load
    from kiosk.ui.hands import Hands
    from kiosk.ui.screen.window import PORTRAIT

    @contextmanager
    def running(*, live=True, feed=None, preview_group=""):
        """`feed`: what of its section differs, also beyond what a settings file may say."""
        settings = load(sandbox.addresses.config_file, os.environ)
        if feed:
            settings = replace(settings, feed=replace(settings.feed, **feed))
        section = replace(settings.kiosk, preview_group=preview_group)
        app = KioskApp(replace(settings, kiosk=section), PORTRAIT)
        app.start()
        # The wall is laid out once the event loop has begun.
        qapp.processEvents()
        hands = Hands(app.window.quick)
        try:
            if live:
                hands.wait_until(app.wall.is_live, "a live feed")
            yield app, hands
        finally:
            app.stop()

    return running
