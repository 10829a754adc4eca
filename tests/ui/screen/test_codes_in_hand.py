"""An offer's code and its voucher's, on panels that are touched: a phone reads them, people too."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QRectF

from kiosk.core.wall.eye import Eye
from tests.gallery.screens import SHOTS, ready, stand
from tests.support.ruler import INCH_MM, Ruler, seen

pytestmark = pytest.mark.slow

# Width and height in px, dots per inch.
PANELS = {
    "7-flat": (1024, 600, 170),
    "7-upright": (600, 1024, 170),
    "7-coarse": (800, 480, 133),
    "10-flat": (1280, 800, 149),
    "10-upright": (800, 1280, 149),
    "24": (1920, 1080, 92),
}
PAGES = {"detail": "code", "voucher": "takeAlongCode"}
# In Ukrainian the warning has the longest words, which take room from the code.
CASES = [
    *product(PAGES, PANELS, ["en"], [False, True]),
    *product(PAGES, ["7-upright", "10-flat", "10-upright"], ["uk"], [True]),
]


def place(item):
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def code_of(kiosk, page):
    """The code that the page shows, and its letters."""
    shown = [item for item in kiosk.hands.all("qr") if item.isVisible()]
    letters = [item for item in kiosk.hands.all(PAGES[page]) if item.isVisible()]
    assert (len(shown), len(letters)) == (1, 1)
    return shown[0], letters[0]


@pytest.mark.parametrize(("page", "panel", "language", "larger"), CASES)
def test_a_code_is_read_with_its_letters_and_no_warning_moves_or_covers_it(
    qapp, page, panel, language, larger
):
    width, height, dots = PANELS[panel]
    shot = next(one for one in SHOTS if one.name == page)
    display = {**shot.display, "dots_per_inch": dots, "viewing_distance_m": 2.0}
    shot = replace(shot, size=(width, height), language=language, display=display)
    with stand(shot) as kiosk:
        kiosk.views.comfort.set_large_text(larger)
        ready(kiosk, shot)
        kiosk.views.comfort.set_large_text(larger)
        kiosk.hands.look()
        qr, letters = code_of(kiosk, page)
        # By whoever touches it, however far away the wall is looked at.
        least = Eye.at(dots, 0.6).module
        assert qr.width() >= qr.property("implicitWidth") * least
        assert qr.width() * INCH_MM / dots >= 49
        window = QRectF(0, 0, width, height)
        for item in (qr, letters):
            assert seen(item) == place(item)
            assert window.contains(place(item))
        assert len(kiosk.hands.read_codes()) == 1
        before = place(qr)
        kiosk.views.detail.patience.warn()
        kiosk.hands.look()
        assert place(qr) == before
        assert len(kiosk.hands.read_codes()) == 1
        (bar,) = kiosk.hands.all("closingBar")
        assert not place(bar).intersects(before)
        assert Ruler(dots).cut_words(kiosk.window.quick, "ClosingBar") == []
