"""A screen reader on a real accessibility bus can use the kiosk alone, and hears what happens."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.support.at_spi import AtSpi, Node, missing
from tests.support.root import ROOT
from tests.support.x_display import XDisplay

ABSENT = missing()
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(ABSENT), reason=f"not installed: {ABSENT}"),
]


@dataclass
class Reader:
    """What a screen reader has: the bus and the application; `tell` plays the net thread."""

    bus: AtSpi
    kiosk: Node
    process: subprocess.Popen[str]

    def tell(self, word: str) -> None:
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def press(self, name: str, role: str = "push button") -> None:
        self.kiosk.find(role, name).do("Press")

    def focused(self, role: str, name: str) -> None:
        """The focus is on that object, as soon as it shows."""
        node = self.kiosk.find(role, name)
        assert "focused" in node.states, (role, name, node.states)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with XDisplay() as display, AtSpi(display.name) as bus:
        environment = display.environment | bus.environment | {"QT_QPA_PLATFORM": "xcb"}
        process = subprocess.Popen(
            (sys.executable, "-m", "tests.environment.read_aloud"),
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield Reader(bus, bus.application("Offer kiosk"), process)
            _, complaints = process.communicate("end\n", timeout=30)
        finally:
            process.kill()
            process.wait()
    # A warning would stand on the health page, among what the kiosk itself warns of.
    complaints = [line for line in complaints.splitlines() if "PopupList" not in line]
    assert complaints == [], "a screen reader's connection is none"


def test_the_whole_journey_is_done_by_actions_alone_and_told(reader):
    reader.press("Green tea")
    reader.focused("heading", "Green tea")
    reader.press("Get my own voucher")
    said = reader.bus.announced("Your voucher. ")
    code = said[-1].removeprefix("Your voucher. ").removesuffix(".")
    assert reader.kiosk.find("graphic", f"QR code \u2066{code}\u2069")
    reader.press("Print my voucher")
    reader.bus.announced("Please take your slip.")
    reader.tell("quiet")
    warned = reader.bus.announced("This page closes in")
    assert "press any key to stay" in warned[-1]
    reader.press("More time")
    reader.press("I have it, close")
    reader.press("Contact me")
    reader.focused("heading", "May we contact you?")
    reader.press("Send")
    wrong = reader.kiosk.find("text", "Last name")
    assert "focused" in wrong.states, "an error takes the focus to its field"
    assert wrong.description == "Please fill this in."
    reader.kiosk.find("text", "Last name").type("Lovelace")
    email = reader.kiosk.find("text", "Email")
    assert email.description == "Please fill this in."
    reader.bus.announced("Email. Please fill this in.")
    email.type("ada@example.com")
    consent = reader.kiosk.find("check box", "")
    assert "checked" not in consent.states
    consent.do("Toggle")
    assert "checked" in reader.kiosk.find("check box", "").states
    reader.press("Send")
    reader.bus.announced("Thank you!")
    reader.focused("heading", "Thank you!")
    reader.press("All offers")
    reader.kiosk.find("push button", "Green tea")


def test_the_locale_is_that_of_the_page(reader):
    assert reader.kiosk.locale == "en_US"
    reader.kiosk.find("radio button", "العربية").do("Press")
    arabic = reader.kiosk.find("radio button", "العربية")
    assert {"checkable", "checked"} <= arabic.states
    assert reader.kiosk.locale == "ar_AE"
    reader.kiosk.find("radio button", "English").do("Press")
    assert reader.kiosk.locale == "en_US"
    assert "checked" not in reader.kiosk.find("radio button", "العربية").states


def test_a_wrong_pin_is_told_and_no_digit_of_it(reader):
    reader.tell("pad")
    reader.tell("digits")
    said = reader.bus.announced("Digits entered: 4")
    reader.tell("wrong")
    said += reader.bus.announced("Wrong PIN.")
    assert not any("1111" in text for text in said)
    pin = reader.kiosk.find("text", "")
    assert pin.is_masked
    assert pin.description == "Digits entered: 0"
    assert "focused" in pin.states
    reader.press("Back to the offers")


def test_staff_turn_pages_and_hear_the_verdict(reader):
    reader.tell("staff")
    reader.focused("heading", "Till")
    tab = reader.kiosk.find("page tab", "Redeemed")
    assert "selected" not in tab.states
    tab.do("Press")
    reader.bus.announced("Redeemed")
    assert "selected" in reader.kiosk.find("page tab", "Redeemed").states
    reader.kiosk.find("page tab", "Till").do("Press")
    reader.tell("verdict")
    said = reader.bus.announced("Already used.")
    assert "A voucher is good once: do not give it again." in said[-1]
    verdict = reader.kiosk.find("alert message", "Already used")
    assert "On " in verdict.description
    under = {(node.role, node.name) for node in reader.kiosk.walk()}
    assert ("push button", "Leave") not in under
    assert not [name for role, name in under if role == "page tab"]
    reader.press("Next code")
    reader.focused("heading", "Till")
    reader.press("Leave")
