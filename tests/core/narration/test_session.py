"""When a session with speech begins and ends, and what a key does before, in and after it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.narration.command import AudioKind, KeypadCommand
from kiosk.core.narration.session import Act, SpeechSession

BEGINNINGS = [
    # kind, whether something tells of the headset, what happens, what it leads to
    (AudioKind.OFF, True, ["plug"], ()),
    (AudioKind.OFF, True, [KeypadCommand.HELP], ()),
    (AudioKind.KEYPAD, True, ["plug"], (Act.BEGIN,)),
    (AudioKind.KEYPAD, True, ["plug", "plug"], ()),
    (AudioKind.KEYPAD, True, [KeypadCommand.HELP], ()),
    (AudioKind.KEYPAD, False, [KeypadCommand.HELP], (Act.BEGIN,)),
    (AudioKind.KEYPAD, False, [KeypadCommand.NEXT], (Act.OBEY,)),
    (AudioKind.KEYPAD, True, [KeypadCommand.NEXT], (Act.OBEY,)),
    (AudioKind.JACK, True, ["plug"], (Act.BEGIN,)),
    (AudioKind.ALWAYS, False, [KeypadCommand.NEXT], (Act.BEGIN,)),
    (AudioKind.ALWAYS, False, [KeypadCommand.NEXT, KeypadCommand.NEXT], (Act.OBEY,)),
    (AudioKind.KEYPAD, True, ["plug", "left"], (Act.END,)),
    (AudioKind.KEYPAD, True, ["plug", "left", KeypadCommand.NEXT], (Act.BEGIN,)),
    (AudioKind.KEYPAD, True, ["plug", "unplug", KeypadCommand.NEXT], (Act.OBEY,)),
    (AudioKind.KEYPAD, True, ["plug", KeypadCommand.PRIVACY], (Act.BLANK,)),
    (AudioKind.KEYPAD, True, ["plug", KeypadCommand.PRIVACY, KeypadCommand.PRIVACY], (Act.SHOW,)),
    (AudioKind.KEYPAD, True, ["plug", KeypadCommand.PRIVACY, "unplug"], (Act.END, Act.SHOW)),
    (AudioKind.KEYPAD, True, ["unplug"], ()),
    (AudioKind.KEYPAD, True, [KeypadCommand.LOUDER], ()),
]


def after(session, happened):
    acts = ()
    for one in happened:
        match one:
            case KeypadCommand():
                session, acts = session.pressed(one)
            case "plug":
                session, acts = session.plugged()
            case "unplug":
                session, acts = session.unplugged()
            case _:
                session, acts = session.left()
        yield session, acts


@pytest.mark.parametrize(("kind", "tells", "happened", "acts"), BEGINNINGS)
def test_what_happens_leads_to(kind, tells, happened, acts):
    assert list(after(SpeechSession(kind, tells), happened))[-1][1] == acts


@pytest.mark.parametrize("kind", AudioKind)
def test_only_a_headset_that_was_told_of_is_heard_by_one_alone(kind):
    session = SpeechSession(kind)
    heard = [turned.is_heard_alone for turned, _ in after(session, ["plug", "left", "unplug"])]
    told = kind in (AudioKind.KEYPAD, AudioKind.JACK)
    assert heard == [told, told, False]
    assert not next(after(session, [KeypadCommand.HELP]))[0].is_heard_alone


TURNS = st.sampled_from(["plug", "unplug", "left"])
HAPPENED = st.lists(st.one_of(st.sampled_from(KeypadCommand), TURNS))


@given(st.sampled_from(AudioKind), st.booleans(), HAPPENED)
def test_each_beginning_has_one_end_and_nothing_stays_dark_after_it(kind, tells, happened):
    told = []
    for session, acts in after(SpeechSession(kind, tells), happened):
        told += [act for act in acts if act in {Act.BEGIN, Act.END}]
        assert session.active or not session.blank
        assert session.active == (bool(told) and told[-1] is Act.BEGIN)
    assert told == [Act.BEGIN, Act.END] * (len(told) // 2) + [Act.BEGIN] * (len(told) % 2)


@given(st.sampled_from(AudioKind), st.booleans(), HAPPENED)
def test_removing_the_headset_ends_whatever_was_going_on(kind, tells, happened):
    assert not list(after(SpeechSession(kind, tells), [*happened, "unplug"]))[-1][0].active
