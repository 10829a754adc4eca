"""Of what changes on the screen that is told which is new, once, in the right order."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.narration.item import Item, ItemState, Role
from kiosk.core.narration.sighted import Announced, Sighted, told_of
from kiosk.core.narration.utterance import SpeechTopic
from tests.support.spoken_words import WORDS

SEND = Item(name="Send", role=Role.BUTTON)
BOX = Item(name="News", role=Role.CHECK_BOX)
LINE = Item(name="Name", role=Role.FIELD, value="Ad")
FORM = Sighted("form", "Form", "send", SEND)


def told(before, now, page="", announced=()):
    utterances = told_of(before, now, page, announced, WORDS, "en")
    return [(one.text, one.topic, one.interrupts) for one in utterances]


def test_a_page_interrupts_and_its_item_waits_behind_it():
    assert told(replace(FORM, page="wall"), FORM, "Form.") == [
        ("Form.", SpeechTopic.PAGE, True),
        ("Send, button.", SpeechTopic.ITEM, False),
    ]


def test_a_heading_that_a_page_opens_at_is_said_with_the_page_alone():
    heading = Sighted("thanks", "Thanks", "heading", Item(name="Thank you!", role=Role.HEADING))
    assert [text for text, _, _ in told(FORM, heading, "Thank you! Saved.")] == [
        "Thank you! Saved."
    ]


def test_the_first_page_waits_for_the_welcome():
    assert told(Sighted(), FORM, "Form.")[0] == ("Form.", SpeechTopic.PAGE, False)


def test_the_same_sight_says_nothing():
    assert told(FORM, FORM) == []


def test_of_the_same_item_only_what_changed_is_told():
    checked = replace(BOX, states=frozenset((ItemState.CHECKED,)))
    box = replace(FORM, spot="box", item=BOX)
    assert told(box, replace(box, item=checked)) == [("checked.", SpeechTopic.ITEM, False)]
    line = replace(FORM, spot="line", item=LINE)
    assert told(line, replace(line, item=replace(LINE, value="Ada"))) == [
        ("a", SpeechTopic.ITEM, False)
    ]


def test_what_the_page_or_the_item_says_is_not_announced_besides():
    announced = (
        Announced("Your voucher. 24BA 6VM6.", assertive=True),
        Announced("Send", assertive=True),
        Announced("Saved."),
        Announced("Saved."),
    )
    page = "Mugs. Your voucher. Code: 2 4 B A, 6 V M 6."
    texts = [text for text, _, _ in told(replace(FORM, page="wall"), FORM, page, announced)]
    assert texts == [page, "Saved.", "Send, button."]


def test_an_item_in_two_voices_is_one_utterance():
    german = Item(name="Deutsch", role=Role.RADIO, language="de")
    (one,) = told_of(FORM, replace(FORM, spot="de", item=german), "", (), WORDS, "en")
    assert [part.language for part in one.parts] == ["de", "en"]
    assert one.topic is SpeechTopic.ITEM


def test_what_must_not_wait_interrupts_unless_the_page_does():
    wrong = Announced("Wrong PIN.", assertive=True)
    assert told(FORM, FORM, "", (wrong,)) == [("Wrong PIN.", SpeechTopic.STATUS, True)]
    assert told(replace(FORM, page="wall"), FORM, "Form.", (wrong,))[1][2] is False
