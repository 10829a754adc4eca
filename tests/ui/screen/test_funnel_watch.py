"""What is on the screen, opened, begun and printed is passed on to be counted, and no more."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed
from kiosk.core.devices.slip import Slip
from kiosk.core.wall.stat_day import Counted
from kiosk.services.counter.voucher_desk import NoVoucher
from kiosk.ui.counter_bridge import VoucherCard
from tests.support.staff_hands import come_in


class Told:
    """Stands in for the line to the net thread, and remembers."""

    def __init__(self) -> None:
        self.shown, self.counted = [], []

    def show(self, offer_ids):
        self.shown.append(offer_ids)

    def count(self, what, offer):
        self.counted.append((what, offer))


@pytest.fixture
def shop(screen, make_card):
    from kiosk.ui.screen.funnel_watch import FunnelWatch

    told = Told()
    watch = FunnelWatch(screen.views, told)
    cards = [make_card(f"N{number:02}") for number in range(40)]
    screen.bridge.show_cards(tuple(cards))
    screen.hands.wait_until(lambda: screen.wall.cards() == tuple(cards), "the cards")
    return SimpleNamespace(screen=screen, views=screen.views, told=told, watch=watch, cards=cards)


def test_a_page_is_told_as_it_comes_and_nothing_while_it_is_covered(shop):
    first = shop.told.shown[-1]
    assert first
    shop.screen.wall.paging.turn()
    second = shop.told.shown[-1]
    assert second
    assert not set(second) & set(first)
    shop.screen.wall.open(second[0])
    assert shop.told.shown[-1] == ()
    shop.views.detail.close()
    assert shop.told.shown[-1] == second
    shop.views.panel_care.awake_timer.stop()
    shop.views.panel_care.set_dim(1.0)
    assert shop.told.shown[-1] == ()
    shop.views.panel_care.set_dim(0.0)
    come_in(shop.views, shop.screen.counter)
    assert shop.told.shown[-1] == ()
    shop.views.staff.leave()
    assert shop.told.shown[-1] == second
    shop.screen.lead.open("", "")
    assert shop.told.shown[-1] == ()
    told = len(shop.told.shown)
    shop.screen.wall.paging.turn_back()
    assert len(shop.told.shown) == told, "a page that nobody sees is not told"
    shop.screen.lead.close()
    assert shop.told.shown[-1] == first


def test_an_offer_is_opened_once_and_read_if_it_stays_open(shop):
    offer = shop.cards[0].offer_id
    shop.screen.wall.open(offer)
    shop.views.detail.get()
    shop.views.detail.back()
    assert shop.told.counted == [(Counted.TAPS, offer)]
    assert shop.watch.reading.interval() == 3_000
    shop.watch.reading.timeout.emit()
    assert shop.told.counted[1:] == [(Counted.DETAILS, offer)]
    shop.views.detail.close()
    assert not shop.watch.reading.isActive()
    shop.screen.wall.open(offer)
    shop.views.detail.close()
    assert shop.told.counted[2:] == [(Counted.TAPS, offer)]


def test_who_looks_at_a_preview_is_no_customer(shop):
    seen = replace(shop.cards[0], preview=True)
    shop.screen.bridge.show_cards((seen, *shop.cards[1:]))
    shop.screen.hands.wait_until(lambda: shop.screen.wall.cards()[0].preview, "the preview")
    shop.screen.wall.open(seen.offer_id)
    assert shop.views.detail.preview
    assert not shop.watch.reading.isActive()
    shop.views.detail.close()
    assert shop.told.counted == []


def test_a_form_is_begun_once_for_the_offer_it_is_about(shop):
    lead = shop.screen.lead
    lead.open("N00", "An offer")
    lead.set_text("first_name", "Ada")
    lead.set_text("last_name", "Lovelace")
    lead.close()
    lead.open("", "")
    assert shop.told.counted == [(Counted.BEGUN, "N00"), (Counted.BEGUN, "")]


def test_a_voucher_counts_once_it_is_made(shop):
    counter = shop.screen.counter
    counter.voucher_made.emit(NoVoucher.NO_KEY, "N00")
    assert shop.told.counted == []
    counter.voucher_made.emit(VoucherCard("a00", "", "", ""), "a00")
    assert shop.told.counted == [(Counted.VOUCHERS, "a00")]


@pytest.mark.parametrize(
    ("result", "counts"),
    [
        (Printed(), True),
        (HandedOver(), True),
        (PaperOut(kept=True), True),
        (PaperOut(), False),
        (NotPrinted("x", "y"), False),
    ],
)
def test_paper_counts_as_far_as_the_printer_can_tell(shop, result, counts):
    shop.screen.counter.printed.emit(result, Slip("An offer", (), offer="N00"))
    assert shop.told.counted == [(Counted.PRINTED, "N00")] * counts
