"""A snapshot in pages is the snapshot, whatever is saved while its pages are read."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed import change
from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Change, OffersUnchanged, Withdrawn
from kiosk.core.feed.version import GRAIN_MS
from kiosk.salesforce.offers import fetch_since, fetch_snapshot
from kiosk.salesforce.replies import CallError
from kiosk.sandbox.org.offer_snapshot import offer_snapshot
from kiosk.sandbox.org.org import OfferStatus, Org
from kiosk.sandbox.org.record_id import OFFER_PREFIX, record_id

START = 1_900_000_000_000
NUMBERS = [f"N{serial}" for serial in range(6)]
PAGE = {"as_of": START, "offers": [{"id": "a", "number": "a", "modified": 1}]}
ID = record_id(OFFER_PREFIX, 1)


class Shop:
    """A sandbox org with a clock, and the changes that it has published."""

    def __init__(self):
        self.now = START
        self.published = []
        self.org = Org(self._publish)

    def _publish(self, told):
        gone = isinstance(told, Withdrawn)
        self.published.append(Change(withdrawn=(told,)) if gone else Change((told,)))

    def act(self, number, kind, passed):
        self.now += passed
        found = next((one for one in self.org.offers if one.offer.number == number), None)
        if found is None:
            self.org.create_offer({"number": number}, self.now)
        elif kind == "delete":
            self.org.delete_offer(found.offer.id, self.now)
        else:
            status = OfferStatus.WITHDRAWN if kind == "withdraw" else OfferStatus.ACTIVE
            self.org.change_offer(found.offer.id, {"status": status, "title": kind}, self.now)


class Pages:
    """A client of the shop's org, with pages of so many offers; `between` runs after each."""

    def __init__(self, shop, most, between=lambda: None):
        self.shop, self.most, self.between = shop, most, between
        self.asked = []

    async def get(self, path):
        query = dict(parse_qsl(urlsplit(path).query))
        self.asked.append(query)
        reply = offer_snapshot(self.shop.org, query | {"most": str(self.most)}, self.shop.now)
        self.between()
        return reply


class Answers:
    """A client that is given these replies, the last one again and again."""

    def __init__(self, *replies):
        self.replies = list(replies)
        self.calls = 0

    async def get(self, _path):
        self.calls += 1
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def by_id(offers):
    return {offer.id: offer for offer in offers}


ACTION = st.tuples(
    st.sampled_from(NUMBERS),
    st.sampled_from(["save", "withdraw", "delete"]),
    st.sampled_from([0, 1, 400, 1_000, 2_500]),
)


@given(st.lists(ACTION, max_size=12), st.integers(1, 7))
async def test_pages_together_are_the_whole(actions, most):
    shop = Shop()
    for action in actions:
        shop.act(*action)
    whole = await fetch_snapshot(Pages(shop, 5_000))
    assert await fetch_snapshot(Pages(shop, most)) == whole
    assert by_id(whole.offers) == by_id(shop.org.active())


@given(st.lists(ACTION, max_size=8), st.lists(st.lists(ACTION, max_size=3), max_size=6), st.data())
async def test_what_is_saved_between_pages_is_neither_lost_nor_kept_too_long(before, rounds, data):
    """The board gets each change as an event; without a clash it then is the org's active set."""
    shop = Shop()
    for action in before:
        shop.act(*action)
    board = Board.of(shop.org.active())
    shop.now += data.draw(st.sampled_from([0, 3_000]))
    shop.published.clear()
    left = list(rounds)

    def between():
        for action in left.pop(0) if left else ():
            shop.act(*action)

    snapshot = await fetch_snapshot(Pages(shop, data.draw(st.integers(1, 3)), between))
    for offer in shop.org.active():
        if offer.id not in by_id(snapshot.offers):
            assert offer.modified > snapshot.as_of - GRAIN_MS, "it is not said to be gone"
    clash = board.merge(snapshot.unsettled).clash
    board = board.reconcile(snapshot)
    for one in shop.published:
        merged = board.merge(one)
        board, clash = merged.board, clash or merged.clash
    if not clash:
        assert dict(board.offers) == by_id(shop.org.active())


async def test_what_becomes_active_behind_the_reader_stays_on_a_board_that_knows_it():
    shop = Shop()
    for number in NUMBERS[:4]:
        shop.act(number, "save", 0)
    shop.act(NUMBERS[0], "withdraw", 5_000)
    later = [2_000]

    def between():
        if later:
            shop.act(NUMBERS[0], "save", later.pop())

    snapshot = await fetch_snapshot(Pages(shop, 2, between))
    restored = next(one for one in shop.org.active() if one.number == NUMBERS[0])
    assert restored not in snapshot.offers
    assert restored in Board.of([restored]).reconcile(snapshot).offers.values()


async def test_the_stores_news_comes_with_the_first_page():
    shop = Shop()
    for number in NUMBERS:
        shop.act(number, "save", 0)
    pages = Pages(shop, 2)
    snapshot = await fetch_snapshot(pages, "S-01")
    assert snapshot.extras.keys() == {"keys", "doubled"}
    assert [one.get("store") for one in pages.asked] == ["S-01", None, None]


async def test_an_org_without_pages_sends_all_at_once():
    client = Answers({"as_of": START, "offers": PAGE["offers"], "keys": []})
    snapshot = await fetch_since(client, "S-01", START - 1)
    assert ([one.id for one in snapshot.offers], dict(snapshot.extras)) == (["a"], {"keys": []})
    assert client.calls == 1


async def test_an_org_without_changes_is_asked_once():
    shop = Shop()
    shop.act("N0", "save", 0)
    taken = await fetch_snapshot(Pages(shop, 1))
    shop.now += 700_000
    later = await fetch_snapshot(Pages(shop, 1))
    pages = Pages(shop, 1)
    again = await fetch_since(pages, "S-01", later.as_of)
    assert isinstance(again, OffersUnchanged)
    assert again.as_of == shop.now
    assert again.extras.keys() == {"keys", "doubled"}
    assert len(pages.asked) == 1
    unsure = await fetch_since(Pages(shop, 1), "", taken.as_of)
    assert unsure.offers == later.offers, "a transaction of then may have ended only now"


@pytest.mark.parametrize(
    "reply",
    [
        PAGE | {"next": 7},
        PAGE | {"next": "../../x"},
        PAGE | {"next": ""},
        PAGE | {"next": ID, "offers": []},
        PAGE | {"as_of": "yesterday"},
        {"as_of": START},
        {"as_of": START, "unchanged": True},
        [],
        PAGE | {"next": ID},
    ],
    ids=lambda reply: str(reply)[:60],
)
async def test_pages_that_cannot_be_or_never_end_prove_nothing(reply):
    client = Answers(PAGE | {"next": ID}, reply)
    with pytest.raises(CallError, match="NOT_A_SNAPSHOT"):
        await fetch_snapshot(client)
    assert client.calls <= 100


@pytest.mark.parametrize("as_of", [None, "x", -1])
async def test_unchanged_since_no_moment_proves_nothing(as_of):
    with pytest.raises(CallError, match="NOT_A_SNAPSHOT"):
        await fetch_since(Answers({"unchanged": True, "as_of": as_of}), "", START)


async def test_more_offers_than_a_board_holds_are_not_read_to_the_end(monkeypatch):
    monkeypatch.setattr(change, "MAX_OFFERS", 4)
    monkeypatch.setattr("kiosk.core.feed.snapshot_pages.MAX_OFFERS", 4)
    shop = Shop()
    for serial in range(9):
        shop.act(f"N{serial}", "save", 0)
    pages = Pages(shop, 3)
    snapshot = await fetch_snapshot(pages)
    assert len(snapshot.offers) == 4
    assert snapshot.dropped == ("2 more than the 4 that are read at once",)
    assert len(pages.asked) == 2
