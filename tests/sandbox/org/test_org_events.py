"""From changes to events: nothing lost, nothing twice, nothing too large."""

from __future__ import annotations

import json

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.change import Check, Withdrawn, parse_change
from kiosk.core.feed.offer import Offer, parse_offer
from kiosk.core.feed.offer_look import OfferLook
from kiosk.sandbox.org.offer_events import (
    MAX_CHANGES,
    REFETCH,
    REFETCH_AND_CONFIRM,
    STAMP_BYTES,
    events_for,
    stamped,
)
from tests.support.values import offer

CHECK = Check(count=3, sum=2**32 - 1)
LIMIT = 10_000


texts = st.one_of(
    st.text(max_size=200),
    st.integers(0, 4_500).map(lambda length: "ü" * length),
    st.integers(0, 9_990).map(lambda length: "x" * length),
)
offers = st.builds(offer, st.uuids().map(str), description=texts)
gone = st.builds(Withdrawn, st.uuids().map(str), st.integers(0, 2**45))
changes = st.lists(st.one_of(offers, gone), max_size=60, unique_by=lambda change: change.id)


@given(changes)
def test_every_change_travels_exactly_once_in_order_or_all_are_fetched_again(changed):
    events = events_for(changed, CHECK)
    assert all(len(event.data.encode()) < LIMIT for event in events)
    if events[:1] in {(REFETCH,), (REFETCH_AND_CONFIRM,)}:
        # What has ended is to be confirmed, which leaves an offer a little less room.
        ended = [change for change in changed if not is_offer(change)][:1]
        assert len(changed) > MAX_CHANGES or any(
            events_for([change, *ended], CHECK)[0] in {REFETCH, REFETCH_AND_CONFIRM}
            for change in changed
        )
        return
    read = [parse_change(json.loads(event.data)) for event in events]
    assert {event.name for event in events} <= {"offers-changed"}
    sent = [parse_offer(msgspec.structs.asdict(c)) for c in changed if is_offer(c)]
    assert [o for part in read for o in part.offers] == sent
    assert [w for part in read for w in part.withdrawn] == [c for c in changed if not is_offer(c)]
    assert not any(part.dropped for part in read)


@given(changes)
def test_only_the_last_event_carries_the_check(changed):
    told = events_for(changed, CHECK)
    if told and told[0].name == "offers-refetch":
        return
    events = [json.loads(event.data) for event in told]
    assert ["check" in event for event in events] == [False] * (len(events) - 1) + [True] * bool(
        events
    )


@given(changes)
def test_no_two_neighbouring_events_would_have_fitted_into_one(changed):
    events = events_for(changed, CHECK)
    if events[:1] in {(REFETCH,), (REFETCH_AND_CONFIRM,)}:
        return
    start = 0
    for event in events[:-1]:
        data = json.loads(event.data)
        size = len(data["offers"]) + len(data["withdrawn"])
        part = changed[start : start + size + 1]
        # One that asks kiosks to confirm has less room; a part without withdrawals does not ask.
        if all(map(is_offer, part)) == all(map(is_offer, changed)):
            assert len(events_for(part, CHECK)) == 2
        start += size


def is_offer(change) -> bool:
    return isinstance(change, Offer)


def longest_offer_that_fits() -> int:
    fits = [
        n for n in range(9_400, 10_000) if events_for([offer("a", "x" * n)], CHECK) != (REFETCH,)
    ]
    return max(fits)


def test_an_offer_too_large_for_an_event_makes_the_kiosks_fetch_all_again():
    longest = longest_offer_that_fits()
    (event,) = events_for([offer("a", "x" * longest)], CHECK)
    assert event.name == "offers-changed"
    assert len(event.data.encode()) == LIMIT - 1
    assert events_for([offer("b"), offer("a", "x" * (longest + 1))], CHECK) == (REFETCH,)


def test_fifty_changes_are_told_and_one_more_makes_the_kiosks_fetch_all_again():
    fifty = [offer(str(number)) for number in range(50)]
    assert {event.name for event in events_for(fifty, CHECK)} == {"offers-changed"}
    assert events_for([*fifty, Withdrawn("w", 1)], CHECK) == (REFETCH_AND_CONFIRM,)


def test_no_change_is_no_event():
    assert events_for([], CHECK) == ()


@given(changes)
def test_the_stamp_of_publication_fits_and_changes_nothing_else(changed):
    events = events_for(changed, CHECK, LIMIT - 1 - STAMP_BYTES)
    for event, told in zip(events, stamped(events, 1_795_600_800_123), strict=True):
        assert len(told.data.encode()) < LIMIT
        data = json.loads(told.data)
        if event.name != REFETCH.name:
            assert data.pop("sent") == 1_795_600_800_123
        assert (told.name, data) == (event.name, json.loads(event.data))


def test_an_event_has_the_contracts_keys():
    (event,) = events_for([offer("a"), Withdrawn("b", 2)], CHECK)
    data = json.loads(event.data)
    assert data["withdrawn"] == [{"id": "b", "modified": 2}]
    assert data["check"] == {"count": 3, "sum": 2**32 - 1}
    assert data["v"] == 1
    assert set(data["offers"][0]) == set(Offer.__struct_fields__) - set(OfferLook.__struct_fields__)


@given(changes)
def test_kiosks_are_asked_to_confirm_once_where_an_offer_was_withdrawn(changed):
    asked = [json.loads(event.data).get("confirm", False) for event in events_for(changed, CHECK)]
    withdraws = any(isinstance(change, Withdrawn) for change in changed)
    assert asked == [False] * (len(asked) - 1) + [withdraws] * bool(asked)
