"""The `kiosk` command with something broken, or something going on, as STOPS_PATCH says."""

from __future__ import annotations

import os

from tests.stops.sabotage import SABOTAGES
from tests.stops.scenes import SCENES


def main() -> None:
    patches = {**SABOTAGES, **SCENES}
    patches[os.environ["STOPS_PATCH"]]()
    from kiosk.cli import main as kiosk

    kiosk()


if __name__ == "__main__":
    main()
