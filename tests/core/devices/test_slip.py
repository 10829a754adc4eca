"""What stands on paper, from top to bottom; what an offer does not have leaves no gap."""

from __future__ import annotations

from kiosk.core.devices.slip import (
    Code,
    RuledLine,
    Slip,
    SlipOffer,
    Style,
    Text,
    offer_sheet,
    trial_slip,
    voucher_slip,
)

CODE = Code("HTTPS://X.Y/V/1", "1")
FULL = SlipOffer("Shop", "Shoes", "-20 %", "For running.", "While stocks last.", "Until Friday.")
BARE = SlipOffer("Shop", "Shoes")


def words(slip):
    return [part.words for part in slip.parts if isinstance(part, Text)]


def test_a_voucher_says_what_it_is_good_for_and_that_it_is_good_once():
    slip = voucher_slip(FULL, CODE, "Good once.")
    assert words(slip) == [
        *("Shop", "-20 %", "Shoes", "Good once.", "Until Friday.", "While stocks last."),
    ]
    assert (slip.title, slip.code) == ("Shoes", CODE)


def test_a_sheet_for_the_shelf_describes_the_offer_and_says_what_the_code_is_for():
    slip = offer_sheet(FULL, CODE, "Scan me.")
    assert words(slip) == [
        *("Shop", "-20 %", "Shoes", "For running.", "Scan me.", "Until Friday."),
        "While stocks last.",
    ]
    assert Text("Scan me.", Style.LARGE) in slip.parts
    assert (slip.title, slip.code) == ("Shoes", CODE)


def test_what_is_empty_leaves_no_line():
    assert words(voucher_slip(BARE, CODE, "Good once.")) == ["Shop", "Shoes", "Good once."]
    assert words(offer_sheet(BARE, CODE, "Scan me.")) == ["Shop", "Shoes", "Scan me."]


def test_a_trial_has_a_code_between_two_lines():
    slip = trial_slip(BARE, CODE)
    assert slip.parts[1:] == (RuledLine(), Text("Shoes"), CODE, RuledLine())


def test_a_slip_without_a_code_has_none():
    assert Slip("Shoes", (Text("Shoes"),)).code is None
