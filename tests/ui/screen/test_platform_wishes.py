"""The platform's wish for contrast holds for each customer until they choose otherwise."""

from kiosk.ui.screen.comfort_view_model import ComfortViewModel


def test_what_the_platform_wishes_is_there_at_once_and_for_the_next_customer(qapp):
    comfort = ComfortViewModel()
    comfort.wish_contrast(True)
    assert comfort.is_high_contrast()
    comfort.set_high_contrast(False)
    assert not comfort.is_high_contrast()
    comfort.reset()
    assert comfort.is_high_contrast()


def test_a_change_of_the_wish_leaves_alone_who_has_chosen(qapp):
    comfort = ComfortViewModel()
    comfort.set_high_contrast(True)
    comfort.wish_contrast(False)
    assert comfort.is_high_contrast()
    comfort.reset()
    assert not comfort.is_high_contrast()


def test_the_window_asks_qt_for_the_wish(screen):
    # Offscreen there is none; that it can be read at all is Qt's to change.
    assert screen.window.quick.property("contrasting") is False
    screen.window.quick.setProperty("contrasting", True)
    screen.hands.wait_until(screen.views.comfort.is_high_contrast, "more contrast")
