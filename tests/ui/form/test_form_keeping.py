"""The form says that nothing can be kept before the first letter, and drops none after it."""

from __future__ import annotations

import pytest

from tests.support.geometry import faults
from tests.support.laid_out import LAID_OUT

pytestmark = pytest.mark.slow

SIZES = [(1080, 1920), (1920, 1080), (800, 480), (480, 800)]


def open_form(screen):
    screen.lead.open("", "")
    screen.hands.look()


def texts(screen, *names):
    screen.hands.look()
    found = [screen.hands.find(name) for name in names]
    return [item.property("text") if item else None for item in found]


@pytest.mark.parametrize("language", LAID_OUT)
@pytest.mark.parametrize(
    "size", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str
)
def test_a_form_that_is_opened_on_a_full_disk_asks_for_nothing(screen, size, language):
    screen.views.languages.choose(language)
    screen.bridge.show_keeping(False)
    open_form(screen)
    (told,) = texts(screen, "withheld")
    assert told
    assert texts(screen, "last_name", "send", "cannotKeep") == [None, None, None]
    assert faults(screen.window.quick) == []
    screen.lead.submit()
    assert screen.drafts == []
    screen.bridge.show_keeping(True)
    assert texts(screen, "withheld") == [None]
    assert screen.hands.find("last_name")


@pytest.mark.parametrize("language", LAID_OUT)
@pytest.mark.parametrize(
    "size", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str
)
def test_a_form_in_which_something_is_typed_stays_and_can_be_sent(screen, size, language):
    screen.views.languages.choose(language)
    open_form(screen)
    screen.lead.set_text("last_name", "Lovelace")
    screen.lead.set_flag("consent", True)
    screen.lead.set_text("email", "ada@example.com")
    send = screen.hands.find("send")
    place = (send.x(), send.mapToScene(send.position()).y())
    screen.bridge.show_keeping(False)
    told, withheld = texts(screen, "cannotKeep", "withheld")
    assert told
    assert withheld is None
    assert (send.x(), send.mapToScene(send.position()).y()) == place
    assert faults(screen.window.quick) == []
    screen.lead.submit()
    assert [draft.last_name for draft in screen.drafts] == ["Lovelace"]


def test_the_next_customer_is_told_before_typing(screen):
    open_form(screen)
    screen.lead.set_text("last_name", "Lovelace")
    screen.bridge.show_keeping(False)
    screen.lead.close()
    open_form(screen)
    assert texts(screen, "last_name", "cannotKeep") == [None, None]
    assert screen.hands.find("withheld")
