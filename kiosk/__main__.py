"""The command `kiosk`: puts the environment in order, then hands over to the command line."""

import os
import sys

from kiosk.environment.process import must_start_anew, open_closed_streams, start_anew
from kiosk.environment.tidy import tidy


def main() -> None:
    open_closed_streams()
    anew = must_start_anew(os.environ)
    aside = tidy(os.environ)
    if anew:
        start_anew(os.environ)
    # Only now, since the imports read the environment.
    from kiosk.plain_run import begin_run, plain_run  # noqa: PLC0415

    if options := plain_run(sys.argv[1:], os.environ):
        sys.exit(begin_run(options, aside))
    from kiosk.cli import main as command_line  # noqa: PLC0415

    command_line(obj=aside)


if __name__ == "__main__":
    main()
