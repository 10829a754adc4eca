"""A kiosk in this process, live and settled, for what is measured inside of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.app import KioskApp
from kiosk.settings.load import load
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.window import PORTRAIT, make_application
from tests.bench.burst import wait_until

_LIVE_S = 30.0


@contextmanager
def live_kiosk(config: Path, settled_s: float) -> Iterator[KioskApp]:
    """Run it on the Qt platform that the environment names, offscreen without a display.

    `settled_s` is waited once its feed is live. Raises SystemExit if it does not become so.
    """
    prepare_environment(offscreen="DISPLAY" not in os.environ)
    application = make_application()
    kiosk = KioskApp(load(config, os.environ), PORTRAIT)
    kiosk.start()
    try:
        if not wait_until(kiosk.wall.is_live, _LIVE_S):
            raise SystemExit("the kiosk does not become live")
        wait_until(lambda: False, settled_s)
        yield kiosk
    finally:
        kiosk.stop()
    # Qt's application outlives all that was made with it.
    del application
