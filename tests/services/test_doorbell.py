"""A part that is made early calls upon parts that are made after it."""

from __future__ import annotations

from kiosk.services.doorbell import Doorbell


def test_a_ring_reaches_everybody_who_answers_in_the_order_in_which_they_came():
    doorbell, heard = Doorbell(), []
    ring = doorbell.ring
    ring()
    doorbell.answer_with(lambda: heard.append("first"))
    doorbell.answer_with(lambda: heard.append("second"))
    ring()
    assert heard == ["first", "second"]
