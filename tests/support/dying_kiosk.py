"""The `kiosk` command, which dies while its screen is built if the theme is dark."""

from __future__ import annotations

import os


def main() -> None:
    import kiosk.app
    from kiosk.cli import main as kiosk_command
    from kiosk.services.fleet.new_start import NewStart

    options = kiosk.app.view_options

    def options_or_death(settings, clock):
        if settings.display.theme == "dark":
            os._exit(9)
        return options(settings, clock)

    kiosk.app.view_options = options_or_death
    # So long its report takes on loopback.
    NewStart.__init__.__defaults__ = (1.0,)
    kiosk_command()


if __name__ == "__main__":
    main()
