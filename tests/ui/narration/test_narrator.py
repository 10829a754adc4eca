"""What is said of a real window: its pages, its items, keys, and what it announces."""

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture
def wall(screen, make_card):
    screen.bridge.show_cards(tuple(make_card(number) for number in ("A1", "B2", "C3")))
    screen.hands.wait_until(lambda: len(screen.wall.cards()) == 3, "the cards")
    screen.hands.look()


def press(screen, key):
    QTest.keyClick(screen.window.quick, key)


def test_a_session_begins_with_the_welcome_the_keys_and_the_page(screen, wall, narration, hear):
    narration.narrator.begin("en")
    told = hear("Number of offers: 3.")
    assert told.startswith("Welcome to Marktplatz 9. Down: next.")
    assert "Number of offers: 3. Page 1 of 1. This week." in told


def test_people_of_other_languages_are_called_each_in_theirs(screen, wall, narration, hear, voice):
    narration.narrator.begin("en")
    narration.narrator.call()
    told = hear("Deutsch.", "Number of offers")
    assert told.index("Down: next.") < told.index("Deutsch.") < told.index("Number of offers")
    assert voice.languages == ["en", "de", "fr", "es", "ar", "en"]
    sentences = [said.split(". ", 1)[1] for said in voice.said[1:5]]
    assert len(set(sentences)) == 4
    assert all(sentences)
    narration.narrator.end()
    narration.narrator.call()
    screen.hands.look()
    assert len(voice.said) == 6


def test_nothing_is_said_outside_of_a_session(screen, wall, narration, voice):
    narrator = narration.narrator
    narrator.say("a")
    narrator.announce("b", True)
    narrator.again()
    narrator.where()
    narrator.louder()
    screen.wall.open("A1")
    screen.hands.look()
    narrator.begin("en")
    narrator.end()
    narrator.say("c")
    screen.hands.look()
    assert not {"a", "b", "c"} & set(voice.said)


def test_the_focus_is_said_with_its_kind(screen, wall, narration, hear):
    narration.narrator.begin("en")
    hear("Number of offers")
    screen.hands.find("offerCard").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert "Offer A1" in hear("button")


def test_a_page_that_opens_is_read_and_one_that_closes_gives_way_to_the_wall(
    screen, wall, narration, hear
):
    narration.narrator.begin("en")
    hear("Number of offers")
    screen.wall.open("A1")
    told = hear("Show it at the till")
    assert "Offer A1. -20 %. Come and see." in told
    assert "Code: A 1 M." in told
    assert told.count("A1M") == 0
    screen.detail.close()
    assert "Number of offers: 3" in hear("Number of offers")


def test_a_box_tells_its_new_state_alone(screen, narration, hear):
    narration.narrator.begin("en")
    screen.lead.open("A1", "Offer A1")
    hear("Contact form")
    screen.hands.find("consent").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert "check box, not checked" in hear("I agree")
    press(screen, Qt.Key.Key_Space)
    assert hear("checked") == "checked."
    press(screen, Qt.Key.Key_Space)
    assert hear("not checked") == "not checked."


def test_a_field_tells_its_letters_and_then_what_is_wrong_with_it(screen, narration, hear):
    narration.narrator.begin("en")
    screen.lead.open("A1", "Offer A1")
    hear("Contact form")
    screen.hands.find("first_name").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert "text field" in hear("First name (optional)", "Empty.")
    screen.hands.type("A")
    assert hear("capital A")
    press(screen, Qt.Key.Key_Backspace)
    assert hear("A deleted")
    screen.lead.submit()
    told = hear("Last name")
    assert "Please fill this in." in told
    assert "text field" in told


def test_where_and_help_tell_page_item_and_keys(screen, wall, narration, hear):
    narration.narrator.begin("en")
    hear("Number of offers")
    narration.narrator.where()
    assert hear("Press down for the first item").startswith("Marktplatz 9.")
    screen.hands.find("offerCard").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    hear("button")
    narration.narrator.help()
    told = hear("Left: say again")
    assert "Press the round button to choose this. Down: next." in told


def test_again_repeats_the_page_and_a_key_ends_it(screen, wall, narration, hear, voice):
    narration.narrator.begin("en")
    hear("Number of offers")
    before = list(voice.said)
    narration.narrator.again()
    assert hear("Number of offers") == " ".join(before)


def test_loudness_is_told_and_is_the_next_shoppers_no_more(screen, narration, hear, voice):
    narration.narrator.begin("en")
    narration.narrator.louder()
    hear("Volume 6 of 10")
    assert voice.loudness[-1] == 0.6
    narration.narrator.end()
    narration.narrator.begin("en")
    hear("Welcome")
    assert voice.loudness[-1] == 0.5


def test_another_language_reads_the_page_anew_in_its_own_voice(
    screen, wall, narration, hear, voice
):
    narration.narrator.begin("en")
    hear("Number of offers")
    screen.views.languages.choose("de")
    assert "Anzahl der Angebote: 3." in hear("Anzahl der Angebote")
    assert voice.languages[-1] == "de"


def test_the_keys_are_explained_anew_in_the_language_that_was_chosen(
    screen, wall, narration, hear, voice
):
    """What was said of them before may have been in a language that the shopper does not know."""
    narration.narrator.begin("en")
    hear("Number of offers")
    before = len(voice.said)
    screen.views.languages.choose("fr")
    told = hear("Page 1 sur 1")
    assert told.startswith("Bas\xa0: suivant.")
    assert set(voice.languages[before:]) == {"fr"}


def test_a_list_of_languages_tells_what_is_chosen_and_the_place_of_each(
    screen, wall, narration, hear, voice
):
    narration.narrator.begin("en")
    hear("Number of offers")
    screen.views.session.languages_wanted.emit()
    assert hear("English").endswith("English, choice, selected. 1 of 5.")
    press(screen, Qt.Key.Key_Down)
    told = hear("choice, not selected. 2 of 5.")
    assert told.startswith("Deutsch. choice")
    assert voice.languages[-2:] == ["de", "en"]
    narration.narrator.where()
    assert hear("2 of 5.") == "Language. Deutsch. choice, not selected. 2 of 5."
    assert voice.languages[-3:] == ["en", "de", "en"]


def test_what_the_screen_announces_is_said_once(screen, wall, narration, hear, voice):
    narration.narrator.begin("en")
    hear("Number of offers")
    screen.views.announcer.announce("Please take your slip.", False)
    hear("Please take your slip.")
    screen.wall.open("A1")
    screen.views.announcer.announce("Offer A1", True)
    told = hear("Show it at the till")
    assert told.count("Offer A1") == 1


def test_a_key_and_a_touch_each_silence_the_engine(screen, wall, net, hear, voice):
    """By the order of events: it is cut off although it would speak for ever."""
    from kiosk.settings.sections.audio import AudioSection
    from kiosk.wiring.narration import Narration
    from tests.support.mock_voice import MockVoice

    slow, wait = MockVoice(), screen.hands.wait_until
    section = AudioSection(kind="always")
    with closing(Narration(section, screen.views, screen.window, net.call, slow)) as narration:
        narration.narrator.begin("en")
        for hand in (
            lambda: press(screen, Qt.Key.Key_Shift),
            lambda: QTest.mouseClick(screen.window.quick, Qt.MouseButton.LeftButton),
        ):
            narration.narrator.say("a long text")
            wait(lambda: slow.events[-1:] == [("begin", "a long text")], "speech")
            wait(lambda: narration.narrator.speaking, "speaking")
            hand()
            wait(lambda: slow.events[-1:] == [("cut", "a long text")], "silence")
            wait(lambda: not narration.narrator.speaking, "not speaking")
            slow.events.clear()
