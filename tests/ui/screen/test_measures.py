"""Letters and targets on every page of five panels, in millimetres as they are painted.

A sample, in which each page stands on one panel and in one size of letters, runs with all tests;
`make walls` measures each page on each panel in both.
"""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import product

import pytest

from kiosk.core.form.submission import Submission
from tests.gallery.screens import SHOTS as CUSTOMERS
from tests.gallery.screens import ready, stand
from tests.gallery.staff_screens import SHOTS as STAFF
from tests.support.ruler import Ruler

# Width and height in px, dots per inch, and a target's least side in mm: 10", 24", 32", 55".
PANELS = {
    "10": (1280, 800, 149, 15.0),
    "10-coarse": (800, 480, 93, 15.0),
    "24": (1920, 1080, 92, 18.1),
    "32": (1080, 1920, 69, 20.0),
    "55": (3840, 2160, 80, 20.0),
}
# A capital H: ADA 707.7.2; EN 301 549, 5.1.4, at 0.6 m.
CAPITAL_MM, LARGER_CAPITAL_MM = 4.8, 7.3
# Sizes are whole px, and some are shares of whole px.
ROUNDED = 0.1

# Above the keyboard of a small panel stands one field alone: there is no button to be tapped.
_WITH_BUTTONS = {"form-errors", "form-not-saved", "form-friend", "thank-you"}
# A card without a picture has no place for it.
_WITH_PICTURES = {"wall-new-offer"}


def measured(shot, panel, larger):
    small = panel.startswith("10")
    return not (small and (shot.name in _WITH_BUTTONS or (larger and shot.name in _WITH_PICTURES)))


CASES = [
    pytest.param(shot, panel, larger, id=f"{shot.name}-{panel}-{'larger' if larger else 'plain'}")
    for shot, panel, larger in product((*CUSTOMERS, *STAFF), PANELS, (False, True))
    if measured(shot, panel, larger)
]
# Each page once, each panel and each size of letters in turn, and where keys have least room.
SAMPLE = CASES[:: len(PANELS) * 2 + 1]
SAMPLE += [one for one in CASES if one.id == "form-email-question-10-coarse-plain"]


@pytest.mark.slow
@pytest.mark.parametrize(("shot", "panel", "larger"), CASES if os.environ.get("WALLS") else SAMPLE)
def test_letters_are_high_and_targets_large_enough(qapp, shot, panel, larger):
    width, height, dots, target_mm = PANELS[panel]
    display = {**shot.display, "dots_per_inch": dots, "viewing_distance_m": 0.6}
    with stand(replace(shot, size=(width, height), display=display)) as kiosk:
        kiosk.views.comfort.set_large_text(larger)
        ready(kiosk, shot)
        # What a page closes gives the aids back.
        kiosk.views.comfort.set_large_text(larger)
        ruler, window = Ruler(dots), kiosk.window.quick
        least = LARGER_CAPITAL_MM if larger else CAPITAL_MM
        assert ruler.low_letters(window, least - ROUNDED) == []
        assert ruler.small_targets(window, target_mm - ROUNDED) == []


# On 7" letters are as high as there is room for words: 19.8 lines on the short side, 14 larger.
SMALL = {
    "7-flat": (1024, 600, 170, (3.3, 4.6)),
    "7-upright": (600, 1024, 170, (3.3, 4.6)),
    "7-coarse": (480, 800, 133, (3.4, 4.8)),
}
FEET = {"form-empty", "verdict-accepted", "detail", "staff-pin"}


def thanked(kiosk):
    """Their thanks, which a form whose buttons are under the keyboard leads to as well."""
    lead = kiosk.views.lead
    lead.set_text("last_name", "Lovelace")
    lead.set_text("email", "ada@example.com")
    lead.set_flag("consent", True)
    lead.submit()
    kiosk.views.customer.lead_answered.emit(Submission.SAVED, "")
    kiosk.hands.wait_until(lambda: kiosk.hands.find("backToOffers") is not None, "the thanks")
    kiosk.hands.look()


@pytest.mark.slow
@pytest.mark.parametrize("larger", [False, True], ids=["plain", "larger"])
@pytest.mark.parametrize("panel", SMALL)
@pytest.mark.parametrize("shot", [one for one in (*CUSTOMERS, *STAFF) if one.name in FEET])
def test_words_of_the_buttons_at_a_pages_foot_keep_the_least_height_on_small_panels(
    qapp, shot, panel, larger
):
    width, height, dots, least = SMALL[panel]
    display = {**shot.display, "dots_per_inch": dots, "viewing_distance_m": 0.6}
    with stand(replace(shot, size=(width, height), display=display)) as kiosk:
        kiosk.views.languages.choose("de")
        kiosk.views.comfort.set_large_text(larger)
        ready(kiosk, shot)
        kiosk.views.comfort.set_large_text(larger)
        kiosk.hands.look()
        ruler, window = Ruler(dots), kiosk.window.quick
        pages = [None, thanked] if shot.name == "form-empty" else [None]
        for lead_on in pages:
            if lead_on:
                lead_on(kiosk)
            assert ruler.low_letters(window, least[larger] - ROUNDED) == []
            assert ruler.small_targets(window, 15.0 - ROUNDED) == []
            assert ruler.cut_words(window, "PageButton") == []


def test_the_ruler_finds_what_is_too_small(qapp):
    """Sabotage: by a panel that is denser than the kiosk was told, nothing is large enough."""
    shot = next(one for one in CUSTOMERS if one.name == "form-empty")
    with stand(replace(shot, size=(1920, 1080), display={"dots_per_inch": 92})) as kiosk:
        ready(kiosk, shot)
        ruler = Ruler(92 * 1.5)
        assert ruler.low_letters(kiosk.window.quick, CAPITAL_MM)
        assert ruler.small_targets(kiosk.window.quick, 18.1)
