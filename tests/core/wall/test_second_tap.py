"""Which presses mean the screen they hit, and which were begun for the one before."""

from __future__ import annotations

import pytest

from kiosk.core.wall.second_tap import Press, SecondTaps

REACH = 50
LONG = 60_000


def tap(ms, scene, x=100, shown=LONG, quiet=0, device=1):
    return Press(device, ms, x, 100, quiet, scene, shown)


@pytest.mark.parametrize(
    ("presses", "meant"),
    [
        ([tap(0, "wall"), tap(150, "form", shown=100)], [True, False]),
        ([tap(0, "wall"), tap(150, "wall")], [True, True]),
        ([tap(0, "wall"), tap(400, "form", shown=350)], [True, True]),
        ([tap(0, "wall"), tap(150, "form", x=151, shown=100)], [True, True]),
        ([tap(0, "wall"), tap(150, "form", x=150, shown=100)], [True, False]),
        # Whoever goes on tapping means nothing new, until they pause.
        ([tap(0, "wall"), *(tap(n * 300, "form") for n in (1, 2, 3))], [True, False, False, False]),
        ([tap(0, "wall"), tap(300, "form"), tap(700, "form")], [True, False, True]),
        # The screen changed by itself while the finger was on its way.
        ([tap(0, "form"), tap(9_000, "wall", x=900, shown=100, quiet=9_000)], [True, False]),
        ([tap(0, "form"), tap(9_000, "wall", x=900, shown=250, quiet=9_000)], [True, True]),
        ([tap(0, "form"), tap(900, "thanks", shown=100)], [True, True]),
        ([tap(0, "form"), tap(9_000, "thanks", shown=100, quiet=900)], [True, True]),
        ([tap(0, "wall", shown=0, quiet=9_000)], [True]),
        # Two devices, whose clocks have nothing to do with one another.
        ([tap(0, "wall"), tap(150, "form", shown=100, device=2)], [True, True]),
        # The clock of X's events begins anew after seven weeks.
        ([tap(2**32 - 1, "wall"), tap(5, "form")], [True, True]),
    ],
)
def test_only_a_tap_that_could_have_seen_the_screen_means_it(presses, meant):
    taps = SecondTaps(presses[0].scene)
    assert [taps.means_it(press, REACH) for press in presses] == meant
