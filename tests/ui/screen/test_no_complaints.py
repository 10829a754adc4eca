"""QML has nothing to complain about while the same page stands on panel after panel."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gallery.screens import SHOTS, ready, stand

# 7" both ways and coarse: width and height in px, dots per inch.
PANELS = ((600, 1024, 170), (480, 800, 133), (800, 480, 133), (1024, 600, 170))
# Those with a picture whose ratio is known only from its file.
PAGES = ("detail", "take-along", "voucher")


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_a_picture_that_qt_still_has_makes_no_binding_loop(qapp, name):
    """Qt keeps pictures, so the second panel's is ready at once; `stand` fails on a complaint."""
    shot = next(one for one in SHOTS if one.name == name)
    for width, height, dots in PANELS:
        display = {"dots_per_inch": dots, "viewing_distance_m": 0.6}
        with stand(replace(shot, size=(width, height), display=display)) as kiosk:
            ready(kiosk, shot)
            for larger in (True, False, True):
                kiosk.views.comfort.set_large_text(larger)
                kiosk.hands.look()
            kiosk.views.languages.choose("ar")
            kiosk.hands.look()
