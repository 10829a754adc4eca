"""Colour and sign tell outcomes apart, and a network's fault is never shown as a refusal."""

from __future__ import annotations

import re

import pytest

from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.verdict_look import TAKEN_BACK, Sign, Tone, VerdictLook, look_of
from kiosk.core.wall.contrast import contrast

READABLE = 4.5  # WCAG 2.2, 1.4.3


@pytest.mark.parametrize("outcome", Outcome)
def test_only_what_is_accepted_with_the_network_is_a_plain_yes(outcome):
    assert (look_of(outcome).tone is Tone.YES) is (outcome is Outcome.ACCEPTED)
    assert (look_of(outcome).sign is Sign.TICK) is (outcome is Outcome.ACCEPTED)


@pytest.mark.parametrize("outcome", [Outcome.ACCEPTED_OFFLINE, Outcome.COULD_NOT_CHECK])
def test_what_the_network_has_to_do_with_is_no_refusal(outcome):
    assert look_of(outcome).tone is Tone.WAIT


def test_what_was_taken_back_looks_like_no_outcome():
    assert TAKEN_BACK not in {look_of(outcome) for outcome in Outcome}


def test_each_sign_is_of_use():
    assert {look_of(outcome).sign for outcome in Outcome} | {TAKEN_BACK.sign} == set(Sign)


def test_each_tone_has_a_colour_of_its_own_on_which_white_is_read():
    grounds = [VerdictLook(tone, Sign.BAR).ground for tone in Tone]
    assert len(set(grounds)) == len(Tone)
    for ground in grounds:
        assert re.fullmatch("#[0-9a-f]{6}", ground)
        assert contrast(ground, "#ffffff") >= READABLE
