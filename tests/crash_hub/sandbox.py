"""The sandbox of a world, sabotaged if it is to be: `python -m … SABOTAGE sandbox …`."""

from __future__ import annotations

import sys

from tests.crash_hub.sabotage import SABOTAGES


def main() -> None:
    victim, break_it = SABOTAGES.get(sys.argv.pop(1), ("", None))
    if break_it and victim == "sandbox":
        break_it()
    from kiosk.cli import main as kiosk

    kiosk()


if __name__ == "__main__":
    main()
