"""The real command, with a customer in it who reads a code off the wall and leaves details.

What was seen is written to the file that DRIVEN_REPORT names, since stdout may be closed.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from kiosk import __main__ as entry


def serve_one_customer() -> None:
    from PySide6.QtGui import QGuiApplication

    from kiosk import run
    from kiosk.ui.form.lead_view_model import FormState
    from kiosk.ui.hands import Hands, NotSeenError

    def served(application: QGuiApplication, kiosk) -> int:
        kiosk.start()
        try:
            report = visit(kiosk)
        except NotSeenError as error:
            print(error, file=sys.stderr)
            return run._stop(kiosk, 1)
        report["platform"] = application.platformName()
        Path(os.environ["DRIVEN_REPORT"]).write_text(json.dumps(report), encoding="utf-8")
        return run._stop(kiosk, 0)

    def visit(kiosk) -> dict:
        hands = Hands(kiosk.window.quick)
        hands.wait_until(lambda: bool(hands.read_codes()), "a code on the wall", 30)
        report = {"codes": sorted(hands.read_codes()), "ratio": hands.look().devicePixelRatio()}
        hands.tap("contact")
        hands.wait_until(lambda: hands.find("send") is not None, "the form")
        hands.look()
        hands.tap("last_name")
        hands.wait_until(lambda: hands.find("keyboard") is not None, "the keyboard")
        for field, text in {"last_name": "Müller", "email": "ada@example.com"}.items():
            kiosk.lead.set_text(field, text)
        kiosk.lead.set_flag("consent", True)
        kiosk.lead.submit()
        hands.wait_until(lambda: kiosk.lead.state is FormState.THANKS, "Thank you")
        return report

    run._until_told_to_stop = served


def main() -> None:
    tidy = entry.tidy

    def and_then(environ) -> tuple[str, ...]:
        starts_anew = entry.must_start_anew(environ)
        set_aside = tidy(environ)
        # Nothing may be loaded before the environment is in order.
        if not starts_anew:
            serve_one_customer()
        return set_aside

    entry.tidy = and_then
    entry.main()


if __name__ == "__main__":
    main()
