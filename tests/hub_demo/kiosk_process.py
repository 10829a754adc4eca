"""A kiosk with an offscreen window whose customers do what stdin says, a line of JSON each.

Each line is answered by one on stdout: {"ok": true}, or {"ok": false, "why": …}.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.app import KioskApp
from kiosk.log import set_up_log
from kiosk.settings.load import load
from kiosk.ui.hands import Hands, NotSeenError
from kiosk.ui.screen.runtime import log_everything_unexpected, prepare_environment
from kiosk.ui.screen.window import PORTRAIT, make_application

_FEED_S = 60
_TAPS = 5


class Customer:
    def __init__(self, kiosk: KioskApp, hands: Hands, shots: Path) -> None:
        self._kiosk = kiosk
        self._hands = hands
        self._shots = shots

    def live(self) -> None:
        self._hands.wait_until(lambda: bool(self._kiosk.wall.cards()), "offers", _FEED_S)
        self._hands.wait_until(self._kiosk.wall.is_live, "a live feed", _FEED_S)

    def sees(self, code: str) -> None:
        """Read the code off the screen."""
        self._hands.wait_until(lambda: code in self._hands.read_codes(), f"the code {code}")

    def shoot(self, name: str) -> None:
        self._hands.look().save(str(self._shots / f"{name}.png"))

    def _open_form(self) -> None:
        """Tap until the form is there: a page that is leaving still takes a tap."""
        for _ in range(_TAPS):
            self._hands.tap("contact")
            with suppress(NotSeenError):
                self._hands.wait_until(lambda: self._hands.find("last_name") is not None, "", 2)
                return
        raise NotSeenError("the form")

    def lead(self, **typed: str) -> None:
        """Fill in the form until it says "Thank you"."""
        hands = self._hands
        hands.wait_until(lambda: hands.find("contact") is not None, "the wall", _FEED_S)
        self._open_form()
        for field, text in typed.items():
            hands.tap(field)
            hands.type(text)
        hands.tap("consent")
        hands.tap("send")
        hands.wait_until(lambda: hands.find("thankYou") is not None, "Thank you")
        hands.wait_until(lambda: hands.find("thankYou") is None, "the wall again", _FEED_S)


def _obey(customer: Customer, line: str) -> Mapping[str, object]:
    asked = json.loads(line)
    try:
        getattr(customer, asked.pop("do"))(**asked)
    except NotSeenError as error:
        return {"ok": False, "why": str(error)}
    return {"ok": True}


def main() -> None:
    config, shots = Path(sys.argv[1]), Path(sys.argv[2])
    prepare_environment(offscreen=True)
    settings = load(config, os.environ)
    set_up_log(settings.kiosk.data_path / "logs", to_stderr=False)
    log_everything_unexpected()
    application = make_application()
    kiosk = KioskApp(settings, PORTRAIT)
    kiosk.start()
    customer = Customer(kiosk, Hands(kiosk.window.quick), shots)
    try:
        while line := sys.stdin.readline():
            print(json.dumps(_obey(customer, line)), flush=True)
    finally:
        kiosk.stop()
        application.quit()


if __name__ == "__main__":
    main()
