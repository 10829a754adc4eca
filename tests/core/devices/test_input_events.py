"""A jack's events are read from bytes, however those arrive and whatever else they hold."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.devices.input_events import JackEvents, has_jack, is_inserted


def event(kind, code, value):
    return struct.pack("llHHi", 1_767_225_600, 250_000, kind, code, value)


SYN = event(0, 0, 0)
IN, OUT = event(5, 2, 1), event(5, 2, 0)
# As linux/input.h has it, for a jack with a microphone: its switch comes along.
WRITTEN = IN + event(5, 4, 1) + SYN + OUT + event(5, 4, 0) + SYN


@given(st.lists(st.integers(0, len(WRITTEN))))
def test_the_bytes_of_a_jack_say_in_and_out_however_they_are_cut(cuts):
    events, told, at = JackEvents(), [], 0
    for cut in [*sorted(cuts), len(WRITTEN)]:
        told += events.feed(WRITTEN[at:cut])
        at = cut
    assert told == [True, False]
    assert not events.is_behind


@given(st.binary(max_size=2_000))
def test_any_bytes_cost_nothing(data):
    events = JackEvents()
    told = events.feed(data)
    assert len(told) <= len(data) // len(SYN)
    events.forget()
    assert events.feed(IN) == [True]


@pytest.mark.parametrize("value", [-1, 2, 2**31 - 1])
def test_a_switch_is_on_or_off(value):
    assert JackEvents().feed(event(5, 2, value)) == []


def test_events_that_the_kernel_dropped_are_noticed():
    events = JackEvents()
    events.feed(event(0, 3, 0))
    assert events.is_behind


@pytest.mark.parametrize(
    ("switches", "is_jack"),
    [("4\n", True), ("14", True), ("0", False), ("40", False), ("", False), ("zz", False)],
)
def test_a_jack_is_known_by_its_switches(switches, is_jack):
    assert has_jack(switches) == is_jack


@pytest.mark.parametrize(("state", "inserted"), [(b"\x04", True), (b"\x10", False), (b"", False)])
def test_the_state_is_one_bit(state, inserted):
    assert is_inserted(state) == inserted
