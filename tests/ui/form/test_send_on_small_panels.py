"""The form with larger text on small panels, where its keyboard leaves room for one field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from tests.gallery.screens import SHOTS, ready, stand
from tests.support.ruler import seen

pytestmark = pytest.mark.slow

# Width and height in px, dots per inch.
PANELS = {
    "7-upright": (600, 1024, 170),
    "7-flat": (1024, 600, 170),
    "10-flat": (1280, 800, 149),
    "10-upright": (800, 1280, 149),
}


def place(item):
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.fixture
def opened(qapp, request):
    width, height, dots = PANELS[request.param]
    shot = next(one for one in SHOTS if one.name == "form-empty")
    display = {**shot.display, "dots_per_inch": dots, "viewing_distance_m": 0.6}
    with stand(replace(shot, size=(width, height), language="de", display=display)) as kiosk:
        kiosk.views.comfort.set_large_text(True)
        ready(kiosk, shot)
        kiosk.views.comfort.set_large_text(True)
        kiosk.hands.look()
        yield kiosk


@pytest.mark.parametrize("opened", PANELS, indirect=True)
def test_send_is_scrolled_to_above_the_keyboard_and_sends(opened):
    hands = opened.hands
    opened.views.lead.focus_wanted.emit("email")
    hands.wait_until(lambda: hands.find("keyboard") is not None, "the keyboard")
    hands.look()
    send = hands.scroll_to("send")
    hands.look()
    assert seen(send) == place(send)
    assert place(send).bottom() <= place(hands.find("keyboard")).top()
    hands.tap("send")
    # Its answer: the first line that is wrong.
    hands.wait_until(lambda: hands.find("error-last_name") is not None, "what is missing")


@pytest.mark.parametrize("opened", PANELS, indirect=True)
def test_languages_and_keys_are_wholly_on_the_panel_and_over_no_other(opened):
    hands = opened.hands
    window = QRectF(0, 0, opened.window.quick.width(), opened.window.quick.height())
    shown = [hands.find(name) for name in ("languageOne", "language-en", "language-ar", "comfort")]
    for item in filter(None, shown):
        assert window.contains(place(item)), item.objectName()
    opened.views.lead.focus_wanted.emit("email")
    hands.wait_until(lambda: hands.find("key-.com") is not None, "the keys")
    hands.look()
    keys = [hands.find(f"key-{text}") for text in ("@", ".", "-", "_", ".com")]
    for left, right in zip(keys, [*keys[1:], hands.find("caretLeft")], strict=True):
        assert place(left).right() <= place(right).left()
        (words,) = (item for item in left.property("contentItem").childItems() if item.isVisible())
        assert words.property("contentWidth") <= left.width()
