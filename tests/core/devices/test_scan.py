"""What a scanner sent becomes one text that can do nothing but name a code."""

from __future__ import annotations

import pytest

from kiosk.core.devices.scan import FOREIGN, Debounce, Lines, ScanRules, Terminator, clean
from kiosk.core.devices.us_keyboard import us_character

CODE = "HTTPS://OFFERS.EXAMPLE/O/SUMMER5"


@pytest.mark.parametrize(
    ("raw", "prefix", "expected"),
    [
        (CODE, "", CODE),
        (CODE.lower(), "", CODE),
        (CODE + "\r\n", "", CODE),
        ("~" + CODE, "~", CODE),
        ("abc123", "A", "BC123"),
        (CODE, "~", FOREIGN),
        (f"{CODE}?a=1&b#c", "", f"{CODE}?A=1&B#C"),
        ("A\x00B", "", f"A{FOREIGN}B"),
        ("A\x1b[2JB", "", f"A{FOREIGN}[2JB"),
        ("\u017ftra\u00dfe", "", f"{FOREIGN}TRA{FOREIGN}E"),
        (f"\x02]Q1~{CODE}\x03", "~", CODE),
        (f"\x02~]Q1{CODE}\x03", "~", CODE),
        (f"\x02]Q1{CODE}\x03", "]Q1", CODE),
        (f"\x02{CODE}\x03", "\x02", CODE),
    ],
)
def test_only_what_a_code_can_hold_survives(raw, prefix, expected):
    assert clean(raw, prefix) == expected


def test_ten_kilobytes_are_cut_and_can_be_no_code():
    told = clean(CODE + "9" * 10_000)
    assert len(told) < 200
    assert told.endswith(FOREIGN)


def test_the_same_code_is_told_once_until_it_was_away_for_a_while():
    debounce = Debounce(2.5)
    assert debounce.is_fresh("A", 100.0)
    assert debounce.is_fresh("B", 100.1)
    assert not debounce.is_fresh("A", 101.0)
    # It stands before the camera all the time.
    assert not debounce.is_fresh("A", 103.0)
    assert debounce.is_fresh("A", 105.5)


def test_a_thousand_codes_are_not_remembered_for_ever():
    debounce = Debounce(2.5)
    for number in range(1_000):
        assert debounce.is_fresh(str(number), 1.0)
    assert len(debounce._seen) < 100


@pytest.mark.parametrize("size", [1, 3, 1_000])
def test_a_serial_line_is_cut_into_codes_wherever_it_breaks(size):
    lines = Lines(ScanRules(prefix="~"))
    sent = f"~{CODE}\r\n~ABC\r\r\nxyz\n".encode()
    chunks = [sent[at : at + size] for at in range(0, len(sent), size)]
    assert [code for chunk in chunks for code in lines.feed(chunk)] == [CODE, "ABC", FOREIGN]


@pytest.mark.parametrize("size", [1, 3, 1_000])
def test_frames_on_a_serial_line_are_codes_without_their_frames(size):
    lines = Lines(ScanRules())
    sent = f"\x02{CODE}\x03\x02]Q1ABC\x03\r\n\x00\x00\ufeffXYZ\x04".encode()
    chunks = [sent[at : at + size] for at in range(0, len(sent), size)]
    assert [code for chunk in chunks for code in lines.feed(chunk)] == [CODE, "ABC", "XYZ"]
    assert lines.end() == []


def test_a_line_without_an_end_takes_no_memory_and_is_one_unknown_code():
    lines = Lines(ScanRules())
    assert lines.feed(b"A" * 100_000) == []
    assert len(lines._waiting) < 200
    (code,) = lines.feed(b"\r")
    assert FOREIGN in code


def test_a_scanner_without_terminator_ends_when_it_falls_silent():
    lines = Lines(ScanRules(terminator=Terminator.NONE))
    assert lines.feed(b"ABC") == []
    assert lines.end() == ["ABC"]
    assert lines.end() == []


@pytest.mark.parametrize(
    ("evdev", "shift", "expected"),
    [
        (2, False, "1"),
        (11, False, "0"),
        (11, True, ")"),
        (16, False, "Q"),
        (16, True, "Q"),
        (21, False, "Y"),
        (44, False, "Z"),
        (30, False, "A"),
        (39, True, ":"),
        (53, False, "/"),
        (52, False, "."),
        (79, False, "1"),
        (1, False, ""),
        (28, False, ""),
    ],
)
def test_keys_count_by_their_place_on_a_us_keyboard(evdev, shift, expected):
    assert us_character(evdev + 8, shift=shift) == expected
