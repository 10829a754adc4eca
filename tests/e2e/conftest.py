from __future__ import annotations

import os
from contextlib import contextmanager
from types import SimpleNamespace

import pytest


@pytest.fixture
def sandbox(tmp_path):
    """A real sandbox process with its console's client, and the official publisher."""
    import pusher

    from kiosk.sandbox.console.remote import SandboxRemote
    from kiosk.sandbox.process import SandboxProcess

    with (
        SandboxProcess(tmp_path) as process,
        SandboxRemote(process.addresses.console_url) as remote,
    ):
        publisher = pusher.Pusher(
            app_id="1",
            key="sandbox-key",
            secret=(tmp_path / "pusher-secret").read_text(),
            host="127.0.0.1",
            port=process.addresses.pusher_port,
            ssl=False,
        )
        yield SimpleNamespace(addresses=process.addresses, remote=remote, publisher=publisher)


@pytest.fixture
def kiosk(qapp, sandbox):
    """Starts the whole kiosk against the sandbox; stopped when the block ends."""
    from kiosk.app import KioskApp, Screen
    from kiosk.run import PORTRAIT
    from kiosk.settings.load import load
    from kiosk.ui.hands import Hands

    @contextmanager
    def running(*, live=True):
        settings = load(sandbox.addresses.config_file, os.environ)
        app = KioskApp(settings, Screen(PORTRAIT))
        app.start()
        hands = Hands(app.window.quick)
        try:
            if live:
                hands.wait_until(app.wall.is_live, "a live feed")
            yield app, hands
        finally:
            app.stop()

    return running
