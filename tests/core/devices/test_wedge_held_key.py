"""A key that stays down while a scanner types is the finger of nobody."""

from __future__ import annotations

from kiosk.core.devices.scan import ScanRules, Terminator
from kiosk.core.devices.wedge import Key, KeyJudgement, Keys, Wedge

HELD = Key("x", repeated=True)


def scanning():
    wedge = Wedge(ScanRules(min_length=4))
    for place, character in enumerate("ABCD"):
        judged = wedge.press(Key(character), place * 5.0)
    assert judged.keys is not Keys.WAIT
    return wedge


def test_within_a_scan_it_reaches_no_field_and_is_no_part_of_the_code():
    wedge = scanning()
    assert wedge.press(HELD, 17.0) == KeyJudgement(Keys.SWALLOW)
    assert wedge.press(Key(name=Terminator.ENTER), 20.0).scanned == "ABCD"


def test_right_after_a_scan_it_reaches_no_field_either():
    wedge = scanning()
    wedge.press(Key(name=Terminator.ENTER), 20.0)
    assert wedge.press(HELD, 22.0) == KeyJudgement(Keys.SWALLOW)


def test_a_persons_key_that_stays_down_goes_through():
    wedge = Wedge(ScanRules())
    wedge.press(Key("x"), 0.0)
    assert wedge.press(HELD, 400.0) == KeyJudgement(Keys.RELEASE_ALL)
