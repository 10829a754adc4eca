"""A copy is proven by the count of starts, and the machine that was enrolled goes on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.fleet.twin import Sighting, TwinVerdict, judge_twin
from tests.support.fleet_keys import claims

OWN, OTHER = "00112233445566ff", "ffffffffffffffff"
SEEN = Sighting(OWN, boot=7, run="0000ab12", iat=100)
FINE, FLAGGED, REFUSED = TwinVerdict


def judged(seen, **said):
    return judge_twin(seen, claims(**{"iat": 101} | said))


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ({}, FINE),
        ({"boot": 8, "run": "11111111"}, FINE),
        ({"boot": 8, "run": "11111111", "m": OTHER}, FINE),  # a disk moved to a new machine
        ({"m": OTHER}, FINE),  # a network card changed
        ({"boot": 6}, FLAGGED),
        ({"run": "11111111"}, FLAGGED),
        ({"boot": 6, "m": OTHER}, REFUSED),
        ({"run": "11111111", "m": OTHER}, REFUSED),
        ({"boot": 6, "iat": 100}, FINE),  # it was on its way during a start
    ],
)
def test_starts_prove_a_copy(said, verdict):
    found, seen = judged(SEEN, **said)
    assert found is verdict
    assert seen.copied is (verdict is not FINE)


def test_the_copy_is_refused_and_the_first_works_on():
    seen = Sighting(OWN)
    told = []
    steps = [(7, "aaaaaaaa", OWN), (8, "bbbbbbbb", OTHER), (7, "aaaaaaaa", OWN)]
    steps += [(8, "bbbbbbbb", OTHER), (7, "aaaaaaaa", OWN), (9, "cccccccc", OTHER)]
    for at, (boot, run, m) in enumerate(steps):
        verdict, seen = judge_twin(seen, claims(iat=200 + at, boot=boot, run=run, m=m))
        told.append(verdict)
    assert told == [FINE, FINE, FLAGGED, REFUSED, FINE, REFUSED]


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=30))
def test_a_kiosk_alone_is_never_flagged(steps):
    """Whatever its starts, and whichever token of an earlier start comes late."""
    seen, boot, iat, earlier = Sighting(OWN), 1, 100, []
    for starts, late in steps:
        boot, iat = boot + starts, iat + 1
        said = claims(iat=iat, boot=boot, run=f"{boot:08x}", m=OWN)
        earlier.append(said)
        for one in (said, earlier[0]) if late else (said,):
            verdict, seen = judge_twin(seen, one)
            assert verdict is FINE
