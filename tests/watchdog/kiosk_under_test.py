"""The `kiosk` command, of which a part gets stuck once a line comes on stdin that names it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSocketNotifier


def main() -> None:
    from kiosk.app import KioskApp
    from kiosk.cli import main as kiosk_command
    from kiosk.core.fleet import health_gate
    from tests.watchdog.stuck import STUCK

    start = KioskApp.start

    def start_and_listen(kiosk: KioskApp) -> None:
        start(kiosk)
        kiosk.told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

        def get_stuck() -> None:
            kiosk.told.setEnabled(False)
            try:
                STUCK[sys.stdin.readline().strip()](kiosk)
                print("stuck", flush=True)
            except Exception as error:  # noqa: BLE001  whatever it is, it is told
                # Told, since whoever waits for the word would wait for ever.
                print(f"not stuck: {error}", flush=True)

        kiosk.told.activated.connect(get_stuck)

    KioskApp.start = start_and_listen
    # A trial takes as long as the watchdog must have been fed.
    health_gate.STEADY_S = 1.0
    kiosk_command()


if __name__ == "__main__":
    main()
