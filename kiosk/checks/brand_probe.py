"""Loads the brand's font and logo offscreen; prints what became of them, as JSON.

It reads `family`, `font` and `logo` of the brand from stdin. JSON keys printed: `family` (the one
that is drawn in place of that asked for, empty if that is there), `families` (list of those in the
file `font`), `logo` (Qt's words about a logo that cannot be shown, or empty). A process of its own:
what decodes a damaged file may end it.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QImageReader

import kiosk.ui  # noqa: F401  first, since it removes PySide's import hook
from kiosk.core.languages import LANGUAGES
from kiosk.resources import resources_folder
from kiosk.ui.screen.fonts import load_fonts
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.window import make_application

# A vector has any size; large enough for a header.
_VECTOR = QSize(64, 64)


def main() -> None:
    brand = json.load(sys.stdin)
    prepare_environment(offscreen=True)
    application = make_application()
    load_fonts(resources_folder(), brand["family"], brand["font"], LANGUAGES)
    number = QFontDatabase.addApplicationFont(brand["font"]) if brand["font"] else -1
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    drawn = QFontInfo(QFont(brand["family"])).family()
    answer = {
        "family": "" if drawn.casefold() == brand["family"].casefold() else drawn,
        "families": list(families),
        "logo": _trouble_of(brand["logo"]) if brand["logo"] else "",
    }
    print(json.dumps(answer), flush=True)  # noqa: T201  the answer
    application.quit()


def _trouble_of(logo: str) -> str:
    reader = QImageReader(logo)
    if not reader.size().isValid():
        reader.setScaledSize(_VECTOR)
    return reader.errorString() if reader.read().isNull() else ""


if __name__ == "__main__":
    main()
