"""The PIN pad by ear: its keys are found, and nobody who stands near hears the PIN."""

from __future__ import annotations

import re

import pytest

from kiosk.core.counter.staff_pin import People
from tests.support.keypad import KeypadHands

PIN = "7391"
HELP = "The digits come from 1 to 9, then delete, then 0, then Enter."
pytestmark = pytest.mark.slow


def type_pin(screen, voice):
    """Enter a PIN by the keypad; returns how the key of each digit was told, and all of it."""
    keypad = KeypadHands(screen.window.quick)
    screen.views.session.plugged()
    keypad.press("down")
    screen.hands.wait_until(lambda: voice.said, "the welcome")
    screen.views.staff_entry.open()
    screen.counter.pin_answered.emit(People(("Mo",)))
    screen.counter.pin_answered.emit(None)
    screen.hands.wait_until(lambda: any("Enter your PIN" in one for one in voice.said), "the pad")
    before = len(voice.said)
    found = []
    for digit in PIN:
        keypad.go_to(f"pin-{digit}")
        screen.hands.wait_until(lambda: voice.said[-1].endswith("button."), "the key")
        found.append(voice.said[-1])
        keypad.press("choose")
        screen.hands.wait_until(lambda: voice.said[-1].startswith("Digits"), "the dots")
    screen.hands.wait_until(lambda: "Digits entered: 4" in " ".join(voice.said), "the digits")
    keypad.press("help")
    screen.hands.wait_until(lambda: HELP in voice.said[-1], "the help")
    keypad.go_to("pinSubmit")
    screen.hands.wait_until(lambda: voice.said[-1].startswith("Enter, button"), "the last key")
    keypad.press("choose")
    return found, voice.said[before:]


@pytest.mark.audio(kind="jack")
def test_in_a_headset_each_key_is_named_as_it_is_found(screen, narration, voice):
    found, _ = type_pin(screen, voice)
    assert found == [f"{digit}, button." for digit in PIN]
    assert screen.pins[-1] == PIN


@pytest.mark.audio(kind="always")
def test_where_others_may_hear_it_a_key_is_a_digit_and_help_tells_their_order(
    screen, narration, voice
):
    found, said = type_pin(screen, voice)
    counts = "|".join(("Digits entered: [1-4]", re.escape(HELP)))
    assert not re.search(r"\d", re.sub(counts, "", " ".join(said)))
    assert set(found) == {"digit, button."}
    assert screen.pins[-1] == PIN
