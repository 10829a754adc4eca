"""The command `kiosk`: puts the environment in order, then hands over to the command line."""

import os

from kiosk.environment.process import must_start_anew, open_closed_streams, start_anew
from kiosk.environment.tidy import tidy


def main() -> None:
    open_closed_streams()
    anew = must_start_anew(os.environ)
    aside = tidy(os.environ)
    if anew:
        start_anew(os.environ)
    # Only now, since its imports read the environment.
    from kiosk.cli import main as command_line  # noqa: PLC0415

    command_line(obj=aside)


if __name__ == "__main__":
    main()
