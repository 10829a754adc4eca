"""Keys as fast as a machine's are a scan; a person's go through, all of them, in order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.devices.scan import FOREIGN, ScanRules, Terminator
from kiosk.core.devices.wedge import Key, Keys, Wedge

ENTER = Key(name=Terminator.ENTER)
TAB = Key(name=Terminator.TAB)
OTHER = Key()
SHIFT = Key(modifier=True)
MOVES = [ENTER, TAB, OTHER]


class Page:
    """What the person's page gets, and which codes were told."""

    def __init__(self, rules=None):
        self.wedge = Wedge(rules or ScanRules())
        self.now = 0.0
        self.waiting, self.got, self.codes = [], [], []

    def type(self, key, gap):
        while gap > self.wedge.patience_ms and (self.waiting or self.wedge._scanning):
            self.settle(self.wedge.silence())
        self.now += gap
        self.settle(self.wedge.press(key, self.now), key)

    def rest(self):
        self.settle(self.wedge.silence())

    def settle(self, verdict, key=None):
        if verdict.scanned is not None:
            self.codes.append(verdict.scanned)
        if verdict.keys in {Keys.RELEASE_AND_WAIT, Keys.RELEASE_ALL}:
            self.got += self.waiting
            self.waiting = []
        if verdict.keys is Keys.SWALLOW:
            self.waiting = []
        elif key and verdict.keys is Keys.RELEASE_ALL:
            self.got.append(key)
        elif key:
            self.waiting.append(key)


def keys(text):
    return [Key(character) for character in text]


def burst(page, typed, gap=4):
    for place, key in enumerate(typed):
        page.type(key, gap if place else 1_000)
    page.rest()


def test_a_scan_is_told_and_the_page_gets_nothing_of_it():
    page = Page()
    burst(page, [*keys("ABC123DEF"), ENTER])
    assert (page.codes, page.got) == (["ABC123DEF"], [])


def test_a_second_terminator_presses_no_button():
    page = Page()
    burst(page, [*keys("ABC123DEF"), ENTER, ENTER, TAB])
    assert (page.codes, page.got) == (["ABC123DEF"], [])


def test_two_codes_on_end_are_two():
    page = Page()
    burst(page, [*keys("ABC123"), ENTER, *keys("XYZ789"), ENTER])
    assert (page.codes, page.got) == (["ABC123", "XYZ789"], [])


@pytest.mark.parametrize("typed", [[ENTER, ENTER], [OTHER, ENTER], [TAB, Key(" "), ENTER]])
def test_a_code_of_nothing_but_control_keys_is_one_unknown_code(typed):
    page = Page()
    burst(page, typed)
    assert page.got == []
    assert len(page.codes) == 1
    assert FOREIGN in page.codes[0]


def test_a_short_code_is_known_by_its_terminator():
    page = Page()
    burst(page, [*keys("A1"), ENTER])
    assert (page.codes, page.got) == (["A1"], [])


def test_control_keys_in_the_midst_do_nothing_and_are_no_code():
    page = Page()
    burst(page, [*keys("ABC"), TAB, OTHER, *keys("DEF"), ENTER])
    assert (page.codes, page.got) == ([f"ABC{FOREIGN * 2}DEF"], [])


def test_control_keys_around_a_code_are_its_frame():
    """STX arrives as Control and B, a carriage return before a tab as Enter."""
    page = Page(ScanRules(terminator=Terminator.TAB))
    burst(page, [OTHER, *keys("ABC123DEF"), OTHER, ENTER, TAB])
    assert (page.codes, page.got) == (["ABC123DEF"], [])


def test_ten_thousand_keys_are_one_unknown_code():
    page = Page()
    burst(page, [*keys("A" * 10_000), ENTER])
    assert page.got == []
    (code,) = page.codes
    assert FOREIGN in code
    assert len(code) < 200
    assert len(page.wedge._run) < 300


def test_a_stutter_within_a_code_does_not_break_it():
    page = Page()
    for place, key in enumerate([*keys("ABC123DEF"), ENTER]):
        page.type(key, 120 if place == 7 else 4)
    assert (page.codes, page.got) == (["ABC123DEF"], [])


def test_a_scanner_without_terminator_ends_with_silence():
    page = Page(ScanRules(terminator=Terminator.NONE))
    burst(page, keys("ABC123DEF"))
    assert (page.codes, page.got) == (["ABC123DEF"], [])


def test_a_code_without_the_prefix_is_unknown_and_one_with_it_is_known_at_once():
    page = Page(ScanRules(prefix="~x", min_length=20))
    burst(page, keys("~XAB1"))
    burst(page, [*keys("ABC123"), ENTER])
    assert (page.codes, page.got) == (["AB1", FOREIGN], [])


def test_shift_between_characters_is_no_character():
    page = Page()
    burst(
        page,
        [SHIFT, Key("A"), SHIFT, Key("B"), Key("1"), Key("2"), SHIFT, Key(":"), Key("3"), ENTER],
    )
    assert (page.codes, page.got) == (["AB12:3"], [])


def test_a_finger_that_stays_on_a_key_is_a_persons():
    page = Page()
    page.type(Key("A"), 1_000)
    for _ in range(40):
        page.type(Key("A", repeated=True), 30)
    assert len(page.got) == 41


person = st.lists(
    st.tuples(st.sampled_from([*keys("AB1 -"), *MOVES, SHIFT]), st.floats(36, 2_000)), max_size=40
)


@given(person)
def test_a_persons_keys_all_arrive_in_order(typed):
    page = Page()
    for key, gap in typed:
        page.type(key, gap)
    page.rest()
    assert page.got == [key for key, _ in typed]
    assert page.codes == []


@given(st.lists(st.sampled_from(keys("AB1 -")), min_size=1, max_size=5), st.floats(1, 2_000))
def test_a_few_letters_rolled_over_are_still_a_persons(typed, gap):
    page = Page()
    burst(page, typed, gap)
    assert (page.got, page.codes) == (typed, [])


@given(
    st.lists(st.sampled_from([*keys("AB1 -?"), *MOVES, SHIFT]), min_size=6, max_size=300),
    st.floats(0, 35),
)
def test_nothing_as_fast_as_a_scanner_reaches_the_page(typed, gap):
    page = Page()
    burst(page, [*keys("AB"), ENTER, *typed], gap)
    assert [key for key in page.got if not key.character and not key.modifier] == []
    burst(page, [*keys("PROBE1"), ENTER], gap)
    assert page.codes[-1] == "PROBE1"
