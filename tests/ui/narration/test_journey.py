"""A shopper without sight does everything alone, by the keys of a keypad and by what is said.

What is said is compared with a script in each language, `scripts/<language>.txt`. After a change
of texts: `SCRIPTS=1 pytest tests/ui/narration/test_journey.py` writes them anew; read each.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from kiosk.core.form.form import Fields, Use
from kiosk.services.delivery.lead_desk import Submission
from tests.support.keypad import KeypadHands

SCRIPTS = Path(__file__).parent / "scripts"
OTHERS = ("first_name", "company", "email", "phone", "notes")
NAME_ALONE = Fields(**dict.fromkeys(OTHERS, Use.HIDDEN))
LANGUAGES = ("en", "de", "fr", "es", "ar")


class Journey:
    """Presses keys, and writes down each with what was said of it."""

    def __init__(self, screen, narration, voice, answer):
        """`answer` lets the net thread's end answer."""
        self._screen = screen
        self._narrator = narration.narrator
        self._voice = voice
        self._answer = answer
        self._keys = KeypadHands(screen.window.quick)
        self.lines: list[str] = []

    def press(self, key: str) -> None:
        self.do(key, lambda: self._keys.press(key))

    def do(self, what: str, act: Callable[[], object]) -> None:
        """Do it, and write down what was said until the screen stands and nothing is spoken."""
        settled = []
        self._narrator.settled.connect(partial(settled.append, 1))
        before = len(self._voice.said)
        act()
        self._answer()
        self._screen.hands.wait_until(lambda: settled or not self._narrator.active, what)
        self._screen.hands.wait_until(lambda: not self._narrator.speaking, "silence")
        said = [" ".join(text.split()) for text in self._voice.said[before:]]
        self.lines += [f"[{what}]", *said]

    def go_to(self, name: str, said: str = "") -> None:
        """Go down until the item of that name has the focus, and was said so."""
        for _ in range(40):
            if self._keys.focused() == name and said in self.lines[-1]:
                return
            self.press("down")
        raise AssertionError(f"{name} is never reached")

    def choose(self, name: str, said: str = "") -> None:
        self.go_to(name, said)
        self.press("choose")


@pytest.fixture
def offers(screen, make_card):
    until = datetime(2026, 12, 24, 17, 0, tzinfo=UTC)
    mugs = {"title": "Mugs", "terms": "One per customer.", "valid_until": until}
    screen.bridge.show_cards((make_card("A1", **mugs), make_card("B2", title="Bread")))
    screen.hands.wait_until(lambda: len(screen.wall.cards()) == 2, "the cards")
    screen.hands.look()


@pytest.mark.slow
@pytest.mark.audio(kind="keypad")
@pytest.mark.form(fields=NAME_ALONE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_done_by_the_keypad_alone(screen, offers, desk, narration, voice, language):
    journey = Journey(screen, narration, voice, desk.answer)
    journey.press("plugged")
    journey.choose(f"choice-{language}")
    read_and_take_an_offer(journey)
    send_the_form(journey, screen)
    journey.press("unplugged")
    assert not narration.narrator.active
    assert not screen.lead.is_open()
    written = "\n".join(journey.lines) + "\n"
    file = SCRIPTS / f"{language}.txt"
    if os.environ.get("SCRIPTS"):
        SCRIPTS.mkdir(exist_ok=True)
        file.write_text(written, encoding="utf-8")
    assert written == file.read_text(encoding="utf-8")
    assert len(screen.drafts) == 1
    assert screen.views.languages.language() == "en"


def read_and_take_an_offer(journey: Journey) -> None:
    journey.choose("offerCard", "Mugs")
    journey.choose("getOffer")
    journey.press("right")
    journey.choose("printSlip")
    journey.press("left")
    journey.press("louder")
    journey.choose("closeVoucher")


def send_the_form(journey: Journey, screen) -> None:
    journey.choose("contact")
    journey.choose("send")
    journey.press("help")
    for key in ("choose", "down", "choose", "down", "choose", "right"):
        journey.press(key)
    journey.choose("consent")
    journey.choose("send")
    journey.do("saved", lambda: screen.customer.lead_answered.emit(Submission.SAVED, ""))
