"""Our fonts, read once for all windows of a run.

Qt adds a file that it has already to its list once more, and each font then costs every window
after it a little: 15 ms of processor for the first, and 25 for the hundred and fiftieth.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.core.languages import Languages
from kiosk.ui.screen.fonts import load_fonts


class FontsOnce:
    """Stands in for `load_fonts`."""

    def __init__(self) -> None:
        self._known: list[tuple[Path, str, str, Languages]] = []

    def __call__(self, resources: Path, family: str, font: str, languages: Languages) -> None:
        asked = (resources, family, font, languages)
        if asked not in self._known:
            load_fonts(*asked)
            self._known.append(asked)
