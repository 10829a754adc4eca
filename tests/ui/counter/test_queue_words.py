"""The queue page names each row by words that the tables know, in every language."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.row_kind import ROW_KINDS
from kiosk.core.languages import TRANSLATED
from kiosk.ui.counter.queue_view_model import standing_of
from tests.support.staff_hands import enter
from tests.support.staff_scenes import entry
from tests.support.translations import written

LABELS = {kind.label for kind in ROW_KINDS}
STANDINGS = {standing_of(state) for state in RowState}


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_word_of_a_row_has_a_translation(language):
    file = written(language)
    (row,) = [c for c in ET.parse(file).iter("context") if c.findtext("name") == "QueueRow"]
    sources = {message.findtext("source") for message in row.iter("message")}
    assert sources >= LABELS | STANDINGS, "QueueRow.qml names them for translation"


@pytest.mark.parametrize("kind", ROW_KINDS.kinds, ids=lambda kind: kind.name)
def test_a_row_is_named_by_the_label_of_its_kind(screen, kind):
    enter(screen, "queue")
    screen.counter.queue_read.emit((entry(RowState.PENDING, id="x", kind=kind.name),))
    screen.hands.look()
    row = screen.hands.find("queue-x")
    assert (row.property("what"), row.property("stands")) == (kind.label, "Waiting")


def test_the_words_are_in_the_language_of_the_screen(screen):
    screen.views.languages.choose("de")
    enter(screen, "queue")
    screen.counter.queue_read.emit((entry(RowState.HELD, id="x", kind="redemption"),))
    screen.hands.look()
    row = screen.hands.find("queue-x")
    assert row.property("what") == "Einlösung"
    assert row.property("stands") != "On hold: needs attention"


def test_a_row_of_a_kind_that_is_not_known_is_called_so_and_can_be_let_go(screen):
    enter(screen, "queue")
    screen.counter.queue_read.emit((entry(RowState.HELD, id="x", kind="survey"),))
    screen.hands.look()
    assert screen.hands.find("queue-x").property("what") == "Unknown kind: \u2066survey\u2069"
    queue = screen.views.staff_pages.queue
    queue.open("x")
    assert queue.property("opened") == "x"
    assert queue.fields.rows() == []
