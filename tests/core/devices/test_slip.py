"""What stands on paper, from top to bottom; what an offer does not have leaves no gap."""

from __future__ import annotations

from kiosk.core.counter.till_symbol import till_mark
from kiosk.core.devices.slip import (
    Amount,
    Band,
    Code,
    PaperPrice,
    RuledLine,
    ShopName,
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
PRICE = PaperPrice(
    "€89.00", "€119.00", "instead of €119.00", "Struck: …", "€119.00: …", "\u221225%"
)
PRICED = SlipOffer("Shop", "Shoes", "-20 %", price=PRICE, till=till_mark("4006381333931"))
BARE = SlipOffer("Shop", "Shoes")


def words(slip):
    return [part.words for part in slip.parts if isinstance(part, (Text, ShopName, Band))]


def test_a_voucher_says_what_it_is_good_for_and_that_it_is_good_once():
    slip = voucher_slip(FULL, CODE, "Good once.")
    assert words(slip) == [
        *("Shop", "-20 %", "Shoes", "Good once.", "Until Friday.", "While stocks last."),
    ]
    assert (slip.title, slip.code) == ("Shoes", CODE)


def test_a_voucher_with_a_price_says_what_it_was_and_since_when():
    slip = voucher_slip(PRICED, CODE, "Good once.", "Show it.", "30 Nov, 14:21 · K-001")
    assert words(slip) == [
        "Shop",
        "\u221225%",
        "Shoes",
        "Show it.",
        "Good once.",
        "30 Nov, 14:21 · K-001 · €119.00: …",
    ]
    assert Amount("€89.00", "instead of €119.00") in slip.parts
    assert PRICED.till in slip.parts


def test_a_sheet_for_the_shelf_describes_the_offer_and_says_what_the_code_is_for():
    slip = offer_sheet(FULL, CODE, "Scan me.", "Point your phone at it.")
    assert words(slip) == [
        *("Shop", "-20 %", "Shoes", "For running.", "Scan me.", "Point your phone at it."),
        *("Until Friday.", "While stocks last."),
    ]
    assert Text("Scan me.", Style.STRONG) in slip.parts
    assert (slip.title, slip.code) == ("Shoes", CODE)


def test_a_sheet_knows_how_paper_of_a_fixed_size_shows_it():
    slip = offer_sheet(PRICED, CODE, "Scan me.", "Point your phone at it.")
    assert slip.sheet is not None
    assert (slip.sheet.offer, slip.sheet.scan) == (PRICED, "Scan me.")
    assert voucher_slip(PRICED, CODE, "Good once.").sheet is None


def test_what_is_empty_leaves_no_line():
    assert words(voucher_slip(BARE, CODE, "Good once.")) == ["Shop", "Shoes", "Good once."]
    assert words(offer_sheet(BARE, CODE, "Scan me.")) == ["Shop", "Shoes", "Scan me."]
    assert BARE.till not in voucher_slip(BARE, CODE, "Good once.").parts


def test_a_trial_has_a_code_between_two_lines():
    slip = trial_slip(BARE, CODE)
    assert slip.parts[1:] == (RuledLine(), Text("Shoes"), CODE, RuledLine())


def test_a_slip_without_a_code_has_none():
    assert Slip("Shoes", (Text("Shoes"),)).code is None
