"""Of the codes read in one pass, one is accepted and its verdict stays."""

from __future__ import annotations

from kiosk.core.counter.scan_pass import ScanPass


def test_behind_an_accepted_code_the_pass_is_left_out_before_and_after_the_verdict():
    one = ScanPass(1.0)
    assert one.is_to_judge("VOUCHER", 10.0)
    assert not one.is_to_judge("EAN", 10.005)
    assert one.judged(accepted=True) == ""
    assert not one.is_to_judge("EAN", 10.9)
    assert one.is_to_judge("EAN", 11.0)


def test_behind_a_refused_code_the_others_are_judged_in_their_order():
    one = ScanPass(1.0)
    assert one.is_to_judge("EAN", 10.0)
    assert not one.is_to_judge("VOUCHER", 10.005)
    assert not one.is_to_judge("LOT", 10.01)
    assert one.judged(accepted=False) == "VOUCHER"
    assert one.judged(accepted=True) == ""
    assert not one.is_to_judge("LOT", 10.5)


def test_after_a_refusal_the_next_scan_is_judged_at_once():
    one = ScanPass(1.0)
    assert one.is_to_judge("EAN", 10.0)
    assert one.judged(accepted=False) == ""
    assert one.is_to_judge("VOUCHER", 10.1)


def test_a_verdict_that_does_not_come_keeps_no_later_scan_waiting():
    one = ScanPass(1.0)
    assert one.is_to_judge("EAN", 10.0)
    assert one.is_to_judge("VOUCHER", 11.0)


def test_who_asks_for_the_next_code_need_not_wait():
    one = ScanPass(1.0)
    assert one.is_to_judge("VOUCHER", 10.0)
    assert one.judged(accepted=True) == ""
    one.end()
    assert one.is_to_judge("OTHER", 10.1)
