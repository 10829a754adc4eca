"""A shopper with a headset and a keypad at the real window: beginning, keys, spelling, end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.core.form.submission import Submission
from tests.support.keypad import KEYS, KeypadHands, WrittenSpeech

NONE = Qt.KeyboardModifier.NoModifier
KEYPAD = pytest.mark.audio(kind="keypad", keys={"privacy": "F2", "back": "F3"})
pytestmark = [pytest.mark.slow, KEYPAD]


@pytest.fixture
def speech(screen):
    speech = WrittenSpeech()
    screen.window.listening.narrate(speech)
    return speech


@pytest.fixture
def keypad(screen, speech, make_card):
    screen.bridge.show_cards(tuple(make_card(f"N{number:02}") for number in range(40)))
    screen.hands.wait_until(lambda: bool(screen.hands.all("offerCard")), "the wall")
    return KeypadHands(screen.window.quick)


def plug(keypad, speech):
    keypad.press("plugged")
    speech.forget()


def test_a_headset_begins_speech_at_once_and_offers_the_languages_first(screen, keypad, speech):
    keypad.press("plugged")
    assert speech.asked[:2] == [("begin", "en"), ("call",)]
    assert screen.hands.find("choiceList") is not None
    assert keypad.focused() == "choice-en"
    keypad.press("down", "choose")
    assert screen.views.languages.language() == "de"
    assert screen.hands.find("choiceList") is None
    assert screen.views.session.is_active()


def test_eight_keys_take_a_voucher_page_and_come_back(screen, keypad, speech):
    plug(keypad, speech)
    keypad.press("choose")
    keypad.go_to("offerCard")
    card = screen.window.quick.activeFocusItem()
    keypad.press("choose")
    assert screen.detail.is_open()
    keypad.go_to("closeDetail")
    keypad.press("choose")
    assert not screen.detail.is_open()
    screen.hands.wait_until(lambda: screen.window.quick.activeFocusItem() is card, "the card again")


def test_each_key_hushes_what_is_spoken_before_it_does_anything(keypad, speech):
    plug(keypad, speech)
    keypad.press("left", "right", "help", "louder", "softer", "down")
    told = [name for name, *_ in speech.asked]
    assert [name for name in told if name != "say"] == [
        *("hush", "again", "hush", "where", "hush", "help"),
        *("hush", "louder", "hush", "softer", "hush"),
    ]


def test_removing_the_headset_ends_speech_first_and_wipes_everything(screen, keypad, speech):
    plug(keypad, speech)
    screen.views.languages.choose("ar")
    screen.views.comfort.set_large_text(True)
    screen.lead.open("N01", "Offer")
    screen.lead.set_text("last_name", "Lovelace")
    ended = []
    speech.end = lambda: ended.append(screen.lead.draft.last_name)
    keypad.press("unplugged")
    assert ended == ["Lovelace"]
    assert screen.lead.draft.last_name == ""
    assert not screen.lead.is_open()
    assert screen.views.languages.language() == "en"
    assert not screen.views.comfort.is_large_text()
    assert not screen.views.session.is_active()


def test_a_voucher_is_gone_with_the_headset(screen, keypad, speech):
    plug(keypad, speech)
    screen.wall.open("N01")
    screen.detail.get()
    keypad.press("unplugged")
    assert not screen.detail.is_open()


def test_the_privacy_key_paints_the_screen_black_and_everything_goes_on(screen, keypad, speech):
    plug(keypad, speech)
    keypad.press("choose", "privacy")
    image = screen.hands.look()
    places = [(x, y) for x in range(5, 1080, 97) for y in range(5, 1920, 97)]
    assert {image.pixelColor(x, y).name() for x, y in places} == {QColor("black").name()}
    assert speech.asked[-1] == ("say", "The screen is dark now. Everything goes on as before.")
    keypad.go_to("offerCard")
    keypad.press("choose")
    assert screen.detail.is_open()
    keypad.press("privacy")
    image = screen.hands.look()
    assert len({image.pixelColor(x, y).name() for x, y in places}) > 3


def test_whatever_waits_waits_three_times_as_long_and_no_page_turns(screen, keypad, speech):
    wall = screen.wall
    assert wall.paging.timer.isActive()
    screen.wall.open("N01")
    before = screen.detail.patience.remaining
    plug(keypad, speech)
    assert screen.detail.patience.remaining == before * 3
    assert not wall.paging.timer.isActive()
    wall.attract.timer.timeout.emit()
    assert not wall.attract.is_on()
    keypad.press("unplugged")
    screen.wall.open("N01")
    assert screen.detail.patience.remaining == before


def test_staff_who_listen_have_three_times_as_long_too(screen, keypad, speech):
    staff, end = screen.views.staff, screen.views.staff.end
    pads = (screen.views.staff_entry, screen.views.staff_again)
    plug(keypad, speech)
    pads[0].open()
    assert pads[0].idle.remaining == 120
    staff._come_in("Mia")
    assert (staff.idle.remaining, end.remaining) == (180, 900)
    staff.confirm(end.wait)
    assert pads[1].idle.remaining == 120
    for _ in range(900 - 180):
        end.tick()
    assert end.is_warned()
    assert staff.is_open()
    keypad.press("unplugged")
    assert not staff.is_open()
    staff._come_in("Mia")
    assert (staff.idle.remaining, end.remaining) == (60, 900)
    for _ in range(900 - 61):
        end.tick()
    assert not end.is_warned()


def test_a_long_time_without_a_key_ends_the_session_and_the_next_key_begins_another(
    screen, keypad, speech
):
    plug(keypad, speech)
    screen.views.touch.idle.emit()
    assert [name for name, *_ in speech.asked] == ["end"]
    keypad.press("down")
    assert ("begin", "en") in speech.asked


def test_a_line_is_spelled_with_four_keys(screen, keypad, speech):
    plug(keypad, speech)
    screen.lead.open("", "")
    keypad.go_to("last_name")
    keypad.press("choose")
    assert speech.asked[-1][1].startswith("Spell with up and down.")
    keypad.press("down")
    assert speech.asked[-1] == ("say", "a")
    screen.hands.look()
    assert screen.hands.find("offeredSign") is not None
    keypad.press("choose", "down", "choose", "up", "choose", "left", "up", "choose")
    assert screen.lead.draft.last_name == "Ab "
    assert ("say", "space") in speech.asked
    keypad.press("left", "right")
    assert screen.lead.draft.last_name == "Ab"
    assert keypad.focused() == "company"
    assert screen.hands.find("offeredSign") is None
    keypad.press("down")
    assert keypad.focused() == "email"


def test_an_address_and_a_number_have_signs_of_their_own(screen, keypad, speech):
    plug(keypad, speech)
    screen.lead.open("", "")
    keypad.go_to("email")
    keypad.press("choose", *["down"] * 27)
    assert speech.asked[-1] == ("say", "at sign")
    keypad.press("choose", "right")
    keypad.go_to("phone")
    keypad.press("choose", "up", "choose", "up", "choose")
    assert (screen.lead.draft.email, screen.lead.draft.phone) == ("@", "+9")


def test_a_box_is_checked_and_the_form_sent_or_left_by_keys(screen, keypad, speech):
    plug(keypad, speech)
    screen.lead.open("", "")
    screen.lead.set_text("last_name", "Lovelace")
    screen.lead.set_text("email", "ada@example.com")
    keypad.go_to("consent")
    keypad.press("choose")
    assert screen.lead.draft.consent
    keypad.go_to("send")
    keypad.press("choose")
    # While it is saved the focus stays, and whoever waits for long is told why.
    told = []
    screen.views.announcer.announced.connect(lambda text, _now: told.append(text))
    screen.hands.wait_until(lambda: "Saving …" in told, "the wait")
    assert keypad.focused() == "send"
    keypad.press("choose")
    assert [draft.last_name for draft in screen.drafts] == ["Lovelace"]
    screen.customer.lead_answered.emit(Submission.NOT_SAVED, "")
    assert keypad.focused() == "send"
    keypad.press("choose")
    assert len(screen.drafts) == 2
    screen.customer.lead_answered.emit(Submission.SAVED, "")
    keypad.go_to("backToOffers")
    keypad.press("choose")
    assert not screen.lead.is_open()
    screen.lead.open("", "")
    keypad.press("back")
    assert not screen.lead.is_open()


def test_a_key_held_down_presses_once(screen, keypad, speech):
    plug(keypad, speech)
    window = screen.window.quick
    keypad.press("choose")
    keypad.go_to("offerCard")
    steps = []
    screen.views.focus.stepped.connect(steps.append)
    for repeated in (False, True, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, KEYS["down"], NONE, "", repeated)
        QCoreApplication.sendEvent(window, key)
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyRelease, KEYS["down"], NONE, ""))
    assert steps == [True]
    keypad.press("up")
    assert steps == [True, False]


@pytest.mark.scanner(kind="keyboard")
def test_what_a_scanner_types_is_no_command(screen, keypad, speech):
    codes = []
    screen.bridge.code_scanned.connect(codes.append)
    window = screen.window.quick
    for character in "A1B2C3":
        QTest.keyClick(window, ord(character))
    for key in (KEYS["plugged"], KEYS["choose"]):
        QTest.keyClick(window, key)
    screen.hands.wait_until(lambda: bool(codes), "the code")
    assert not screen.views.session.is_active()
    assert speech.asked == []
    timers = (screen.window.scanner._silence, screen.window.scanner._idle)
    screen.hands.wait_until(
        lambda: not any(timer.isActive() for timer in timers), "the end of the scan"
    )
    keypad.press("plugged")
    screen.hands.wait_until(screen.views.session.is_active, "the session of a person's key")


def test_a_dark_screen_speaks_with_the_first_key_of_the_headset(screen, keypad, speech):
    screen.bridge.show_dim(1.0)
    screen.hands.wait_until(screen.views.panel_care.is_dim, "the dark")
    keypad.press("plugged")
    assert screen.views.session.is_active()
    assert not screen.views.panel_care.is_dim()


@pytest.mark.audio(kind="jack")
def test_the_computers_own_jack_does_the_same(screen, keypad, speech):
    screen.bridge.show_headset(True)
    assert ("begin", "en") in speech.asked
    screen.bridge.show_headset(False)
    assert speech.asked[-1] == ("end",)


@pytest.mark.audio(kind="off")
def test_without_audio_the_keys_are_everybodys(screen, make_card):
    assert screen.window.listening is None
