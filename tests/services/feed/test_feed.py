"""Push is a hint, the snapshot is the truth."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.core.feed import snapshot_schedule
from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Snapshot, check_of
from kiosk.core.feed.feed_status import Cause, Diagnosis, FeedState
from kiosk.core.feed.messages import Event, LinkChange, Missed, Subscribed
from kiosk.core.feed.snapshot_schedule import SnapshotPace
from kiosk.salesforce.diagnosis import diagnose_call
from kiosk.salesforce.replies import CallError
from kiosk.services.feed import board_checks as checks
from tests.support.feed_harness import NOW, running, settle, turns
from tests.support.values import offer

SUBSCRIBED = Subscribed("offers")
LOST = LinkChange.down(Diagnosis(Cause.NO_NETWORK, "Made anew."), "")
REFETCH = Event("offers", "offers-refetch", {"v": 1})


def changed(offer_id, modified, title="", **more):
    raw = {"id": offer_id, "number": offer_id, "modified": modified, "title": title}
    data = {"v": 1, "offers": [raw]}
    return Event("offers", "offers-changed", data | more)


def gone(offer_id, modified):
    data = {"v": 1, "withdrawn": [{"id": offer_id, "modified": modified}]}
    return Event("offers", "offers-changed", data)


def check(*offers):
    made = check_of(offers)
    return {"count": made.count, "sum": made.sum}


async def test_the_snapshot_removes_what_left_while_away():
    async with running(Board.of([offer("old", 1)])) as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(Snapshot(10, (offer("a", 5),)))
        assert bench.ids == {"a"}


async def test_an_event_during_the_snapshot_is_neither_lost_nor_undone():
    """Saved while the org was reading: missing in the snapshot, yet older than as_of."""
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        reply = await bench.asked()
        bench.feed.receive(changed("new", 9))
        assert bench.ids == {"new"}
        reply.set_result(Snapshot(10, (offer("a", 5),)))
        await turns()
        assert bench.ids == {"a", "new"}


async def test_every_subscription_and_every_refetch_takes_a_snapshot():
    async with running() as bench:
        for moment, hint in enumerate([SUBSCRIBED, SUBSCRIBED, REFETCH, Missed("offers")], start=2):
            bench.feed.receive(hint)
            await bench.answer(Snapshot(moment * 10, (offer("a", moment),)))
            assert bench.board.offers["a"].modified == moment
            assert bench.status.state is FeedState.LIVE


async def test_a_snapshot_begun_before_the_subscription_leaves_a_gap_and_is_taken_again():
    async with running() as bench:
        bench.feed.receive(LOST)
        reply = await bench.asked()
        bench.feed.receive(SUBSCRIBED)
        settle(reply, Snapshot(10, ()))
        await turns()
        assert bench.status.state is FeedState.CATCHING_UP
        await bench.answer(Snapshot(20, (offer("a", 15),)))
        assert bench.status.state is FeedState.LIVE
        assert bench.ids == {"a"}


async def test_it_is_live_only_with_a_subscription_and_a_snapshot():
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        assert bench.status.state is FeedState.CATCHING_UP
        await bench.answer(CallError("ConnectError"))
        assert (bench.status.state, bench.status.cause) == (
            FeedState.CATCHING_UP,
            Cause.NO_NETWORK,
        )
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(Snapshot(10, ()))
        assert (bench.status.state, bench.status.cause) == (FeedState.LIVE, None)


async def test_offline_it_says_since_when_and_why_and_how_old_the_board_is():
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(Snapshot(10, ()))
        bench.time.now += 3600
        bench.feed.receive(LOST)
        first = bench.status
        assert first.state is FeedState.OFFLINE
        assert first.cause is Cause.NO_NETWORK
        assert "anew" in first.detail
        assert (first.since - NOW).total_seconds() == 3600
        assert first.as_of == first.since
        bench.time.now += 3600
        bench.feed.receive(LinkChange.down(Diagnosis(Cause.QUOTA, "Used up.", blocked=True), ""))
        assert bench.status.since == first.since
        assert bench.status.cause is Cause.QUOTA


async def test_a_start_without_a_network_is_as_old_as_the_saved_board():
    async with running(as_of=NOW) as bench:
        bench.time.now += 86_400
        bench.feed.receive(LOST)
        assert (bench.status.as_of, bench.status.since) == (NOW, NOW)


async def test_a_snapshot_taken_without_a_live_link_makes_the_board_younger_not_live():
    async with running() as bench:
        bench.feed.receive(LOST)
        await bench.answer(Snapshot(10, (offer("a", 5),)))
        assert bench.status.state is FeedState.OFFLINE
        assert bench.status.as_of == NOW
        assert bench.ids == {"a"}


async def test_without_salesforce_the_subscription_is_all_there_is():
    async with running(fetch=False) as bench:
        bench.feed.receive(SUBSCRIBED)
        assert bench.status.state is FeedState.LIVE
        bench.feed.receive(changed("a", 5))
        bench.feed.receive(REFETCH)
        assert bench.status.state is FeedState.LIVE
        assert bench.ids == {"a"}


async def test_a_check_that_holds_costs_no_snapshot(monkeypatch):
    monkeypatch.setattr(checks, "_GRACE_S", 0.02)
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(Snapshot(10, ()))
        first, second = offer("a", 20), offer("b", 21)
        # Out of order: only after the earlier event does the board agree with the later one.
        bench.feed.receive(changed("b", 21, check=check(first, second)))
        bench.feed.receive(changed("a", 20, check=check(first)))
        await asyncio.sleep(0.05)
        assert bench.requests.empty()
        assert bench.status.state is FeedState.LIVE


async def test_a_check_that_fails_takes_a_snapshot(monkeypatch):
    monkeypatch.setattr(checks, "_GRACE_S", 0.02)
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(Snapshot(10, ()))
        missed = offer("missed", 20)
        bench.feed.receive(changed("a", 21, check=check(missed, offer("a", 21))))
        reply = await bench.asked()
        assert bench.status.state is FeedState.CATCHING_UP
        settle(reply, Snapshot(30, (missed, offer("a", 21))))
        await turns()
        assert bench.ids == {"missed", "a"}
        assert bench.status.state is FeedState.LIVE


@pytest.mark.parametrize(
    "second", [changed("a", 60_000, title="two"), gone("a", 60_000)], ids=["saved", "withdrawn"]
)
async def test_two_saves_of_one_second_take_a_snapshot_which_tells_the_later(second, monkeypatch):
    monkeypatch.setattr(snapshot_schedule, "_UNCLEAR_S", 0.0)
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(Snapshot(50_000, ()))
        bench.feed.receive(second)
        bench.feed.receive(changed("a", 60_000))
        assert bench.status.state is FeedState.CATCHING_UP
        await bench.answer(Snapshot(62_000, (offer("b", 60_000),)))
        assert bench.ids == {"b"}
        assert bench.status.state is FeedState.LIVE


async def test_a_snapshot_read_within_the_second_of_a_clash_takes_another(monkeypatch):
    monkeypatch.setattr(snapshot_schedule, "_UNCLEAR_S", 0.0)
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        reply = await bench.asked()
        bench.feed.receive(changed("a", 60_000))
        settle(reply, Snapshot(60_500, (offer("a", 60_000),)))
        await turns()
        bench.feed.receive(gone("a", 60_000))
        await bench.answer(Snapshot(60_600, (offer("a", 60_000),)))
        await bench.answer(Snapshot(62_000, ()))
        assert bench.ids == set()


async def test_the_payload_of_2012_is_taken_even_when_our_clock_is_behind_the_orgs():
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(Snapshot(10**15, ()))
        bench.feed.receive(Event("offers", "new_offer", {"offers": [{"text": "Free coffee"}]}))
        assert [o.title for o in bench.board.offers.values()] == ["Free coffee"]


async def test_a_malformed_event_is_one_log_line(caplog):
    async with running() as bench:
        for data in (None, "text", [], {"v": 2}):
            bench.feed.receive(Event("offers", "offers-changed", data))
        assert len([r for r in caplog.records if "dropped" in r.message]) == 4


async def test_the_clock_says_so_when_it_cannot_be_believed():
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        assert bench.status.clock_believed
        date = "Tue, 01 Jan 2030 18:00:00 GMT"
        bench.clock.learn(date, bench.time.now, bench.time.now)
        assert not bench.status.clock_believed


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (CallError("REQUEST_LIMIT_EXCEEDED", 403), Cause.QUOTA),
        (CallError("NOT_JSON", 200), Cause.PORTAL),
        (CallError("NO_CODE", 302), Cause.PORTAL),
        (CallError("NO_CODE", 503), Cause.SERVER),
        (CallError("LOGIN_invalid_grant", 400), Cause.REFUSED),
        (CallError("INSUFFICIENT_ACCESS", 403), Cause.REFUSED),
        (CallError("ConnectTimeout"), Cause.NO_NETWORK),
    ],
)
async def test_why_there_is_no_snapshot_is_told_in_a_persons_terms(error, cause, caplog):
    async with running() as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(error)
        assert bench.status.cause is cause
        assert bench.status.detail == diagnose_call(error).sentence
        assert f"no snapshot ({error}). {bench.status.detail}" in caplog.messages


async def test_a_snapshot_that_hangs_is_not_live_until_it_has_come():
    async with running(pace=SnapshotPace(interval=0.01, slow=0.05)) as bench:
        bench.feed.receive(SUBSCRIBED)
        await bench.answer(Snapshot(10, ()))
        assert bench.status.state is FeedState.LIVE
        hanging = await bench.asked()
        assert bench.status.state is FeedState.LIVE
        await bench.until(FeedState.CATCHING_UP)
        settle(hanging, Snapshot(20, ()))
        await turns()
        assert bench.status.state is FeedState.LIVE


async def test_what_kiosks_are_asked_to_confirm_is_confirmed_once_the_board_has_it():
    async with running() as bench:
        confirmed = []
        bench.feed.confirm.answer_with(lambda: confirmed.append(bench.feed.board.as_of))
        bench.feed.receive(Event("offers", "offers-changed", {"v": 1, "offers": []}))
        bench.feed.receive(Event("offers", "offers-changed", {"v": 1, "confirm": "yes"}))
        assert confirmed == []
        bench.feed.receive(Event("offers", "offers-changed", {"v": 1, "confirm": True}))
        assert confirmed == [0]
        bench.feed.receive(Event("offers", "offers-refetch", {"v": 1, "confirm": True}))
        await bench.answer(Snapshot(5_000, ()))
        assert confirmed == [0, 5_000], "a request for a snapshot, when that has come"
