"""Draws letters offscreen with the kiosk's fonts; prints those that no font has, as JSON.

It reads `family` and `font` of the brand, and `letters` by script, from stdin. JSON keys printed:
`missing` (text: letters without a glyph), `blank` (list of scripts of which nothing was drawn). A
process of its own: the fonts of an application stay as they are.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QGlyphRun, QImage, QPainter, QTextLayout

import kiosk.ui  # noqa: F401  first, since it removes PySide's import hook
from kiosk.core.languages import LANGUAGES
from kiosk.resources import resources_folder
from kiosk.ui.screen.fonts import load_fonts
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.window import make_application

_SIZE_PX = 24
_LINE = QRect(0, 0, 900, 60)
_IN_A_LINE = 30
_NO_GLYPH = 0


def main() -> None:
    question = json.load(sys.stdin)
    prepare_environment(offscreen=True)
    application = make_application()
    load_fonts(resources_folder(), question["family"], question["font"], LANGUAGES)
    font = QFont(question["family"])
    font.setPixelSize(_SIZE_PX)
    by_script: dict[str, str] = question["letters"]
    missing = {
        letter
        for letters in by_script.values()
        for letter in letters
        if not _has_glyph(letter, font)
    }
    blank = [
        script
        for script, letters in by_script.items()
        if (there := [one for one in letters if one not in missing]) and not _has_ink(there, font)
    ]
    answer = {"missing": "".join(sorted(missing)), "blank": blank}
    print(json.dumps(answer), flush=True)  # noqa: T201  the answer
    application.quit()


def _has_glyph(letter: str, font: QFont) -> bool:
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return bool(runs) and all(_is_drawn(run) for run in runs)


def _is_drawn(run: QGlyphRun) -> bool:
    # Qt's own font of boxes, which stands in where a script has no font at all, has no tables.
    has_tables = run.rawFont().fontTable("cmap").size() > 0
    return has_tables and _NO_GLYPH not in run.glyphIndexes()


def _has_ink(letters: list[str], font: QFont) -> bool:
    """Whether a line of the letters leaves anything on white paper."""
    paper = QImage(_LINE.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    white = paper.copy()
    painter = QPainter(paper)
    painter.setFont(font)
    painter.drawText(_LINE, Qt.AlignmentFlag.AlignVCenter, "".join(letters[:_IN_A_LINE]))
    painter.end()
    return paper != white


if __name__ == "__main__":
    main()
