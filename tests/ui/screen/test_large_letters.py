"""Screens with larger text on a 10" panel, where words have the least room.

They are laid out in the languages of `laid_out`, and in those whose words were too long before.
"""

from __future__ import annotations

import pytest

from tests.gallery.language_sheets import SHOTS, pictures
from tests.support.laid_out import LAID_OUT

LANGUAGES = tuple(dict.fromkeys((*LAID_OUT, "nl", "uk")))
# What each of them showed: a notice over the cards, a button outside of the window, cut words.
SCREENS = (
    *("wall-empty", "wall-offline", "wall-clock-unsure", "voucher", "form-idle-warning"),
    *("verdict-accepted", "verdict-undo", "staff-enrol"),
    *("staff-redemptions", "staff-health", "staff-numbers", "staff-queue", "staff-controls"),
)


@pytest.mark.slow
@pytest.mark.parametrize("name", SCREENS)
def test_nothing_is_cut_and_no_word_is_broken(qapp, name):
    shot = next(one for one in SHOTS if one.name == name)
    seen = {language: told for language, _, told in pictures(shot, "10", True, LANGUAGES)}
    assert seen == {language: [] for language in LANGUAGES}
