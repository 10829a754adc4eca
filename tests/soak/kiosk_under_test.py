"""`kiosk run` in a window of the display's size, with a guide; spoilt as SOAK_SABOTAGE says."""

from __future__ import annotations

import os

from tests.soak.sabotage import SABOTAGES


def main() -> None:
    import kiosk.run
    from kiosk.app import KioskApp
    from kiosk.ui.screen.window import PORTRAIT
    from tests.soak.guide import Guide

    # With no window manager on the display, Qt's full screen is as small as it likes.
    kiosk.run._WINDOW = PORTRAIT
    start = KioskApp.start

    def guided(app: KioskApp) -> None:
        start(app)
        app.guide = Guide(app)

    KioskApp.start = guided
    sabotage = os.environ.get("SOAK_SABOTAGE")
    if sabotage:
        SABOTAGES[sabotage]()
    from kiosk.cli import main as command

    command()


if __name__ == "__main__":
    main()
