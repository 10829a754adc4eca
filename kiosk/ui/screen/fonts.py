"""The fonts that the kiosk brings, beside those of the system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.core.languages import Languages


def load_fonts(resources: Path, family: str, font: str, languages: Languages) -> None:
    """Load our fonts and the brand's file `font`, which may be empty, for texts in `family`."""
    for file in sorted((resources / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    if font:
        QFontDatabase.addApplicationFont(font)
    # Otherwise the system picks a font, if it has one, for letters that the brand's font lacks.
    fonts = [language.font for language in languages.values() if language.font]
    QFont.insertSubstitutions(family, fonts)
