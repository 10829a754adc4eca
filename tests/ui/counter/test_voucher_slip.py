"""The voucher on paper: what is printed, and what the customer is told of it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed
from kiosk.core.devices.slip import Band, ShopName, Slip, Text
from kiosk.ui.counter.slip_view_model import SlipViewModel
from kiosk.ui.wall.local_time import local_now
from tests.support.counter_by_hand import CounterByHand
from tests.support.geometry import faults
from tests.support.laid_out import LAID_OUT

pytestmark = pytest.mark.slow

RESULTS = [
    Printed(),
    PaperOut(),
    PaperOut(kept=True),
    HandedOver(),
    NotPrinted("off", "switch it on"),
]
SIZES = [(800, 480), (480, 800), (1080, 1920), (1920, 1080), (1280, 800), (800, 1280)]
PAPER = "The printer is out of paper. Take a photo instead."
LONG = "Donaudampfschifffahrtsgesellschaftskapitän"


@pytest.fixture
def desk(qapp, request):
    return CounterByHand(printer=not request.node.get_closest_marker("no_printer"))


@pytest.fixture
def counter(desk):
    return desk.bridge


def get(screen, desk, card):
    screen.bridge.show_cards((card,))
    screen.hands.wait_until(lambda: bool(screen.wall.cards()), "the card")
    screen.wall.open(card.offer_id)
    screen.hands.look()
    screen.hands.tap("getOffer")
    desk.answer()
    screen.hands.look()


def tap(screen, name):
    screen.hands.look()
    screen.hands.tap(name)


def told(screen):
    item = screen.hands.find("printTold")
    return item and item.property("text")


def words(slip):
    return [part.words for part in slip.parts if isinstance(part, Text | ShopName | Band)]


@pytest.mark.parametrize(
    ("result", "says"),
    [
        (Printed(), "Please take your slip."),
        (PaperOut(), PAPER),
        (PaperOut(kept=True), PAPER),
        (HandedOver(), "Did it print?"),
        (
            NotPrinted("off", "switch it on"),
            "Printing is not possible right now. Take a photo instead.",
        ),
    ],
)
def test_the_customer_is_told_what_became_of_the_paper(screen, desk, make_card, result, says):
    desk.result = result
    get(screen, desk, make_card("A1"))
    assert told(screen) is None
    screen.hands.tap("printSlip")
    desk.answer()
    assert told(screen) == says
    assert screen.hands.read_codes() == {desk.made[0]}
    assert [slip.code.url for slip in desk.slips] == desk.made


def test_while_it_prints_nobody_can_print_again(screen, desk, make_card):
    get(screen, desk, make_card("A1"))
    screen.hands.tap("printSlip")
    button = screen.hands.find("printSlip")
    assert button.property("text") == "Printing…"
    screen.hands.tap("printSlip")
    assert button.hasActiveFocus()
    desk.answer()
    assert len(desk.slips) == 1
    told = screen.hands.find("printTold")
    screen.hands.wait_until(told.hasActiveFocus, "the focus on what took the button's place")


def test_nobody_knows_so_the_customer_is_asked(screen, desk, make_card):
    desk.result = HandedOver()
    get(screen, desk, make_card("A1"))
    screen.hands.tap("printSlip")
    desk.answer()
    tap(screen, "printAgain")
    assert screen.hands.find("printSlip").property("text") == "Printing…"
    desk.answer()
    tap(screen, "didPrint")
    assert told(screen) == "Please take your slip."
    assert len(desk.slips) == 2
    assert desk.slips[0] is desk.slips[1]
    assert len(desk.made) == 1


@pytest.mark.parametrize("result", RESULTS, ids=repr)
def test_who_comes_back_may_print_again_unless_it_still_comes(screen, desk, make_card, result):
    desk.result = result
    get(screen, desk, make_card("A1"))
    screen.hands.tap("printSlip")
    desk.answer()
    screen.detail.back()
    screen.hands.tap("getOffer")
    assert (screen.hands.find("printSlip") is None) is (result == PaperOut(kept=True))


@pytest.mark.no_printer
def test_without_a_printer_there_is_no_button(screen, desk, make_card):
    get(screen, desk, make_card("A1"))
    assert screen.hands.find("printSlip") is None
    screen.detail.print("", "")
    desk.answer()
    assert desk.slips == []


def test_what_an_earlier_customer_printed_is_told_to_nobody(screen, desk, make_card):
    get(screen, desk, make_card("A1"))
    screen.hands.tap("printSlip")
    screen.detail.close()
    desk.result = HandedOver()
    get(screen, desk, make_card("A1"))
    assert screen.hands.find("printSlip").isEnabled()
    assert told(screen) is None


def test_what_staff_print_is_not_the_customers(screen, desk, make_card):
    get(screen, desk, make_card("A1"))
    screen.hands.tap("printSlip")
    another = Slip("staff's own", ())
    desk.bridge.printed.emit(Printed(), another)
    assert screen.hands.find("printSlip").property("text") == "Printing…"


def test_an_offer_that_has_ended_is_not_printed(screen, desk, make_card):
    get(screen, desk, make_card("A1"))
    screen.bridge.show_cards(())
    screen.hands.wait_until(lambda: screen.hands.find("ended") is not None, "the end")
    screen.detail.print("once", "")
    desk.answer()
    assert desk.slips == []


def test_the_slip_is_in_the_customers_language(screen, desk, make_card):
    screen.views.languages.choose("de")
    end = datetime(2026, 12, 3, 18, 30).astimezone()
    get(screen, desk, make_card("A1", terms="Einer je Kunde.", valid_until=end))
    screen.hands.tap("printSlip")
    desk.answer()
    assert words(desk.slips[0]) == [
        "Marktplatz 9",
        "-20 %",
        "Offer A1",
        "Zeigen Sie diesen Bon an der Kasse",
        "Einmal gültig",
        "Bis 3. Dezember, 18:30 Uhr",
        "Einer je Kunde.",
    ]


@pytest.mark.parametrize(
    ("end", "says"),
    [
        ("2026-11-25 00:00", "Until 24 November"),
        ("2026-11-24 20:00", "Until 24 November, 20:00"),
        ("2026-11-24 13:00", "Until 24 November, 13:00"),
        ("2026-11-26 00:00", "Until 25 November"),
        ("2026-11-25 09:00", "Until 25 November, 09:00"),
        ("2026-11-28 00:00", "Until 27 November"),
        ("2026-12-31 18:00", "Until 31 December, 18:00"),
    ],
)
def test_paper_names_the_day_for_it_is_read_on_another(screen, desk, make_card, end, says):
    screen.wall._clock = screen.wall.age._clock = lambda: datetime(2026, 11, 24, 12, 0).astimezone()
    get(screen, desk, make_card("A1", valid_until=datetime.fromisoformat(end).astimezone()))
    screen.hands.tap("printSlip")
    desk.answer()
    assert says in words(desk.slips[0])


@pytest.mark.slow
@pytest.mark.parametrize("language", LAID_OUT)
@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str)
def test_all_that_is_said_fits_in_every_language(screen, desk, make_card, language, _):
    screen.views.languages.choose(language)
    end = local_now() + timedelta(days=3)
    get(screen, desk, make_card("A1", valid_until=end))
    slip = screen.detail.voucher.slip
    assert faults(screen.window.quick) == []
    place = screen.hands.find("takeAlong").position()
    for result in RESULTS:
        screen.hands.tap("printSlip")
        assert faults(screen.window.quick) == []
        desk.result = result
        desk.answer()
        assert faults(screen.window.quick) == []
        # A small panel's page scrolls to what is printed.
        assert screen.hands.find("takeAlong").position() == place
        screen.hands.scroll_to("qr")
        assert screen.hands.read_codes() == {desk.made[0]}
        slip.forget()


@pytest.mark.slow
@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_large_letters_and_long_titles_fit_too(screen, desk, make_card, language, _):
    screen.views.comfort.set_large_text(True)
    screen.views.languages.choose(language)
    desk.result = HandedOver()
    get(screen, desk, make_card("A1", title=" ".join([LONG] * 6), discount=LONG))
    may_elide = frozenset({"detailTitle", "discount"})
    assert faults(screen.window.quick, may_elide) == []
    screen.hands.tap("printSlip")
    desk.answer()
    assert faults(screen.window.quick, may_elide) == []
    # With large letters the button may lie below the code's edge, on a page that scrolls.
    screen.hands.scroll_to("qr")
    assert screen.hands.read_codes() == {desk.made[0]}


@pytest.mark.parametrize("_", [pytest.param(s, marks=pytest.mark.size(*s)) for s in SIZES], ids=str)
def test_what_can_be_tapped_is_large_and_has_a_name(screen, desk, make_card, _):
    from PySide6.QtGui import QAccessible

    desk.result = HandedOver()
    get(screen, desk, make_card("A1"))
    names = ["printSlip"]
    for name in names:
        item = screen.hands.find(name)
        interface = QAccessible.queryAccessibleInterface(item)
        assert interface.role() == QAccessible.Role.Button
        assert interface.text(QAccessible.Text.Name) == item.property("text")
        assert min(item.width(), item.height()) >= 48
        if name == "printSlip":
            screen.hands.tap(name)
            desk.answer()
            screen.hands.look()
            names += ["didPrint", "printAgain"]


def test_who_prints_faster_than_slips_can_be_taken_is_told_so(qapp, desk):
    slip = SlipViewModel(desk.bridge)
    for _ in range(10):
        slip.print(Slip("tea", ()))
        assert slip.property("state") == "printing"
        slip.forget()
    slip.print(Slip("tea", ()))
    assert slip.property("state") == "failed"
