"""The shop's own colours, letters, logo and name are what is painted."""

from __future__ import annotations

import pytest
from PIL import Image

CONFIG = """
[kiosk]
id = "K-001"
store = "S-01"
[shop]
name = "Bäckerei Süß"
[display]
pixel_shift_px = 0
theme = "{theme}"
[brand]
logo = "{logo}"
[brand.light]
ground = "#123456"
[brand.dark]
ground = "#000102"
"""


@pytest.fixture
def branded(qapp, qtbot, tmp_path, caplog):
    from PySide6.QtCore import QSize

    from kiosk.settings.load import load
    from kiosk.ui.bridge import Bridge
    from kiosk.ui.counter_bridge import CounterBridge
    from kiosk.ui.customer_bridge import CustomerBridge
    from kiosk.ui.hands import Hands
    from kiosk.ui.net_line import unanswered
    from kiosk.ui.screen.views import Views
    from kiosk.ui.screen.window import KioskWindow
    from kiosk.wiring.screen import view_options

    windows = []

    def make(theme):
        logo = tmp_path / "logo.png"
        Image.new("RGB", (60, 40), "#00ff00").save(logo)
        file = tmp_path / "kiosk.toml"
        file.write_text(CONFIG.format(theme=theme, logo=logo.as_posix()), encoding="utf-8")
        views = Views(
            Bridge(),
            CustomerBridge(unanswered()),
            CounterBridge(unanswered()),
            view_options(load(file, {})),
        )
        window = KioskWindow(views, QSize(1080, 1920))
        windows.append((window, views))
        return Hands(window.quick)

    yield make
    for window, _ in windows:
        window.close()


@pytest.mark.parametrize(("theme", "ground"), [("light", "#123456"), ("dark", "#000102")])
def test_the_wall_is_painted_in_the_configured_colours_with_the_logo(branded, theme, ground):
    hands = branded(theme)

    def greenest():
        frame = hands.look()
        return any(
            frame.pixelColor(x, y).name() == "#00ff00"
            for x in range(0, 400, 8)
            for y in range(0, 300, 8)
        )

    hands.wait_until(greenest, "the logo")
    assert hands.look().pixelColor(2, 2).name() == ground


def test_the_greeting_is_the_customers_or_the_shops_or_ours():
    from kiosk.core.wall.look import Look

    look = Look("Shop", "Welcome", greetings={"de": "Willkommen", "fr": ""})
    assert [look.greeting_in(code) for code in ("de", "fr", "ar")] == [
        "Willkommen",
        "Welcome",
        "Welcome",
    ]
    assert Look("Shop", "", greetings={"de": "Willkommen"}).greeting_in("en") == ""
