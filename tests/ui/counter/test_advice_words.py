"""The screen's words for faults are the catalogue's, in English and in every other language."""

from __future__ import annotations

import json
import re

import pytest

from kiosk.core.advice import WHO, Helper
from kiosk.core.counter.catalogue import CATALOGUE
from kiosk.core.counter.health import Health, HealthLine, Level, Topic, Trouble
from kiosk.core.delivery.reason import Reason
from tests.support.laid_out import LAID_OUT
from tests.support.root import ROOT
from tests.support.staff_hands import enter
from tests.support.staff_scenes import HELD, QUEUE

QML = ROOT / "kiosk" / "ui" / "qml" / "Kiosk" / "Counter" / "AdviceWords.qml"
TEXT = r"qsTr\((\"(?:[^\"\\]|\\.)*\")\)"
ADVICE = re.compile(rf"^\s+(\w+): \[{TEXT}, {TEXT}\],?$", re.MULTILINE)
HELPER = re.compile(rf"^\s+(\w+): {TEXT},?$", re.MULTILINE)


def test_the_english_words_of_the_screen_are_those_of_the_catalogue():
    source = QML.read_text(encoding="utf-8")
    shown = {key: (json.loads(one), json.loads(two)) for key, one, two in ADVICE.findall(source)}
    assert shown == {key: (a.happened, a.remedy) for key, a in CATALOGUE.items()}
    assert {key: json.loads(text) for key, text in HELPER.findall(source)} == WHO
    assert source.count("qsTr(") == 2 * len(CATALOGUE) + len(WHO)


def told(screen, *lines):
    """What the health page shows under the lines: each fault with its remedy, each helper."""
    enter(screen, "health")
    screen.counter.health_read.emit(Health(lines))
    screen.hands.look()
    parts = [screen.hands.all(name) for name in ("healthTold", "healthHelper")]
    return [item.property("text") for items in parts for item in items]


def test_the_health_page_says_the_fault_what_helps_and_who(screen):
    trouble = Trouble(Reason.FIELD_MISSING, ("Kiosk_Id__c", "INVALID_FIELD"))
    sentence, who = told(screen, HealthLine(Topic.LANE, Level.FAIL, "", trouble))
    assert sentence == trouble.sentence
    assert "(Kiosk_Id__c, INVALID_FIELD)." in sentence
    assert who == WHO[Helper.SALESFORCE_ADMIN]


@pytest.mark.parametrize("language", [code for code in LAID_OUT if code != "en"])
def test_staff_read_it_in_their_language(screen, language):
    screen.views.languages.choose(language)
    trouble = Trouble(Reason.DNS, ("[salesforce]",))
    sentence, who = told(screen, HealthLine(Topic.LANE, Level.FAIL, "", trouble))
    assert sentence != trouble.sentence
    assert "([salesforce])." in sentence
    assert who not in {"", *WHO.values(), *Helper}


def test_a_reason_of_another_version_is_told_in_its_english_words(screen):
    newer = Trouble("newer", ("X",), "Something new. Look it up.")
    line = HealthLine(Topic.LANE, Level.FAIL, "", newer)
    assert told(screen, line) == ["Something new. Look it up."]


def test_a_line_where_all_is_well_says_nothing_more(screen):
    assert told(screen, HealthLine(Topic.DISK, Level.OK, "82568000000")) == []


def test_a_held_lead_is_explained_in_the_language_of_the_screen(screen):
    screen.views.languages.choose("de")
    enter(screen, "queue")
    screen.counter.queue_read.emit(QUEUE)
    screen.hands.look()
    screen.hands.tap(f"queue-{HELD.id}")
    screen.hands.look()
    sentence = screen.hands.find("heldSentence").property("text")
    assert "(E-Mail)." in sentence
    assert HELD.sentence not in sentence
    assert WHO[Helper.STAFF] not in sentence
