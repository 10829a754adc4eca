"""The streaming source over real sockets: the board follows the org, whatever happens between."""

from __future__ import annotations

import pytest

from kiosk.core.feed.board import Board
from kiosk.core.feed.feed_status import FeedState
from kiosk.core.feed.messages import Event, Missed
from kiosk.core.feed.replay import ReplayPoint
from kiosk.core.feed.streaming_reason import StreamingReason as Reason
from kiosk.salesforce.streaming.advice import ServerAdvice
from kiosk.salesforce.streaming.source import StreamingLimits
from kiosk.store.offers import SavedBoard
from tests.support.streaming_feed import downs, live, streaming, subscriptions, titles
from tests.support.streaming_org import CDC, TOPIC, StreamingOrg, http, offer_id, refused


def knowing(replay, channel=CDC):
    return SavedBoard(Board(), None, ReplayPoint(channel, replay))


@pytest.mark.parametrize("channel", [CDC, TOPIC])
async def test_the_board_follows_each_change_of_an_offer(channel):
    async with streaming(StreamingOrg(channel)) as seen:
        await seen.until(lambda: live(seen))
        snapshots = seen.org.snapshots
        seen.org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"})
        seen.org.save(2, title="cake")
        await seen.until(lambda: titles(seen) == {"tea", "cake"})
        seen.org.save(1, status="Withdrawn")
        await seen.until(lambda: titles(seen) == {"cake"})
        seen.org.delete(2)
        await seen.until(lambda: titles(seen) == set())
        assert seen.org.lost_cookies == []
        assert seen.dates
        assert live(seen) or seen.org.snapshots > snapshots


async def test_many_changes_at_once_share_a_query():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        for number in range(150):
            seen.org.save(number)
        await seen.until(lambda: len(titles(seen)) == 150)
        assert len(seen.org.queries) <= 3


async def test_what_came_while_the_kiosk_was_off_is_replayed():
    org = StreamingOrg()
    org.save(1, title="old")
    known = org.events[-1][0]
    org.save(2, title="new")
    async with streaming(org, knowing(known)) as seen:
        await seen.until(lambda: seen.saved and seen.saved.replay.id == org.events[-1][0])
        assert org.asked("subscribe")[0]["ext"] == {"replay": {CDC: known}}
        await seen.until(lambda: titles(seen) == {"old", "new"})


async def test_a_place_of_another_channel_is_not_asked_for():
    async with streaming(saved=knowing(7, TOPIC)) as seen:
        await seen.until(lambda: live(seen))
        assert seen.org.asked("subscribe")[0]["ext"] == {"replay": {CDC: -1}}


async def test_a_place_that_the_org_no_longer_has_leads_to_a_snapshot_and_new_events_once():
    org = StreamingOrg()
    org.save(1, title="tea")
    org.first_kept = 100
    async with streaming(org, knowing(5)) as seen:
        await seen.until(lambda: live(seen) and titles(seen) == {"tea"})
        asked = [call["ext"]["replay"][CDC] for call in org.asked("subscribe")]
        assert asked == [5, -1]
        assert downs(seen) == [Reason.REPLAY]


async def test_a_forgotten_client_resumes_with_what_came_since_and_no_snapshot():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"})
        before = (seen.org.snapshots, subscriptions(seen))
        seen.org.forget_clients()
        seen.org.save(2, title="cake")
        await seen.until(lambda: titles(seen) == {"tea", "cake"})
        assert (seen.org.snapshots, subscriptions(seen)) == before
        assert downs(seen) == []


async def test_a_session_that_expired_is_logged_in_anew():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.tokens.clear()
        seen.org.wake()
        seen.org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"} and live(seen))
        assert seen.org.logins == 2


async def test_a_lost_reply_loses_no_event():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"})
        seen.org.will("connect", None)
        seen.org.wake()
        await seen.until(lambda: downs(seen))
        seen.org.save(2, title="cake")
        await seen.until(lambda: titles(seen) == {"tea", "cake"} and live(seen))
        assert seen.org.asked("subscribe")[-1]["ext"] == {"replay": {CDC: 5}}


@pytest.mark.parametrize(
    ("kind", "ids"), [("GAP_OVERFLOW", ["000000000000000AAA"]), ("UPDATE", ["a0X*"])]
)
async def test_what_an_event_cannot_say_a_snapshot_tells(kind, ids):
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        org = seen.org
        org.save(1, title="tea")
        org.events.pop()
        org.tell(kind, ids)
        await seen.until(lambda: titles(seen) == {"tea"} and live(seen))
        assert Missed(CDC) in seen.told


async def test_offers_that_cannot_be_fetched_are_read_by_a_snapshot():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.query_fails = 1
        seen.org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"} and live(seen))
        assert Missed(CDC) in seen.told


async def test_events_of_other_entities_only_move_the_place():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.tell("UPDATE", [offer_id(1)], entityName="Lead")
        await seen.until(lambda: seen.saved and seen.saved.replay is not None)
        assert seen.org.queries == []
        assert live(seen)


async def test_an_offer_that_is_restored_is_back_and_a_later_snapshot_settles_it():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"})
        record = seen.org.offers[offer_id(1)]
        seen.org.delete(1)
        await seen.until(lambda: titles(seen) == set())
        seen.org.offers[offer_id(1)] = record
        seen.org.tell("UNDELETE", [offer_id(1)])
        await seen.until(lambda: titles(seen) == {"tea"} and live(seen))


ILL = [
    ("handshake", [refused("handshake", "403::Handshake denied", "none",
                           "403::Organization concurrent user limit exceeded")], Reason.CLIENTS),
    ("handshake", [refused("handshake", "401::Authentication invalid", "none",
                           "503::Server is too busy")], Reason.BUSY),
    ("subscribe", [refused("subscribe", "403::Subscriber does not have access")],
     Reason.NO_ACCESS),
    ("connect", [refused("connect", "403::Organization total events daily limit exceeded")],
     Reason.DELIVERIES),
    ("handshake", http([refused("handshake", "413::Maximum Request Size Exceeded")],
                       "413 Too Large"), Reason.TOO_LARGE),
    ("subscribe", http("400::Client has established a session, but no cookie", "400 Bad Request"),
     Reason.COOKIES),
    ("handshake", http("<html>"), Reason.NOT_BAYEUX),
    ("handshake", b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", "not_salesforce"),
    ("connect", None, "cut"),
    ("handshake", http([["x"] * 9]), Reason.NOT_BAYEUX),
    ("handshake", b"HTTP/1.1 200 OK\r\nContent-Length: 20000\r\n\r\n" + b"[" * 20_000,
     "not_salesforce"),
    ("handshake", b"HTTP/1.1 503 Gone\r\nContent-Length: 0\r\n\r\n", "server"),
    ("handshake", b"HTTP/1.1 420 Moved\r\nContent-Length: 0\r\n\r\n", "org_moved"),
]  # fmt: skip


# The answers have the time of day in them, which the ids of a test must not have.
@pytest.mark.parametrize(
    ("meta", "answer", "reason"),
    ILL,
    ids=[f"{n}-{meta}-{reason}" for n, (meta, _, reason) in enumerate(ILL)],
)
async def test_each_fault_is_said_in_its_words_and_ends_nothing(meta, answer, reason):
    org = StreamingOrg()
    org.will(meta, answer)
    async with streaming(org) as seen:
        await seen.until(lambda: downs(seen))
        assert downs(seen)[0] == reason
        assert seen.statuses[-1].state is not FeedState.LIVE
        seen.source.reconnect()
        org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"} and live(seen))


async def test_a_server_whose_polls_end_at_once_is_not_asked_in_a_loop():
    async with streaming(StreamingOrg(poll_s=0.0)) as seen:
        await seen.until(lambda: live(seen))
        for number in range(4):
            seen.org.save(number)
            await seen.until(lambda number=number: len(titles(seen)) == number + 1)
        assert len(seen.org.asked("connect")) <= 15


async def test_events_that_can_never_be_read_are_given_up_after_some_sessions():
    org = StreamingOrg()
    org.save(1, title="tea")
    org.will("subscribe", None, None, None)
    async with streaming(org, knowing(1)) as seen:
        await seen.until(lambda: live(seen))
        asked = [call["ext"]["replay"][CDC] for call in org.asked("subscribe")]
        assert asked == [1, 1, 1, -1]


SHORT = StreamingLimits(advice=ServerAdvice(timeout=0.2, margin=0.1, longest=0.3))
HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n["


@pytest.mark.parametrize("answer", [None, HALF], ids=["no reply", "half a reply"])
async def test_silence_for_longer_than_a_poll_may_take_is_a_dead_link(answer):
    """The server advises 110 s; what counts is that no poll may take longer than the limit."""
    org = StreamingOrg(poll_s=60.0)
    async with streaming(org, limits=SHORT) as seen:
        await seen.until(lambda: live(seen))
        org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"})
        if answer:
            org.will("connect", answer)
        await seen.until(lambda: Reason.SILENT in downs(seen))
        org.save(2, title="cake")
        await seen.until(lambda: titles(seen) == {"tea", "cake"} and live(seen))
        assert org.asked("subscribe")[-1]["ext"] == {"replay": {CDC: 5}}


@pytest.mark.parametrize(("quiet", "snapshots"), [(120.0, 0), (0.0, 1)])
async def test_only_after_a_short_silence_is_a_session_resumed_without_a_snapshot(quiet, snapshots):
    async with streaming(limits=StreamingLimits(quiet=quiet)) as seen:
        await seen.until(lambda: live(seen))
        seen.org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"})
        before = (seen.org.snapshots, subscriptions(seen))
        seen.org.forget_clients()
        seen.org.save(2, title="cake")
        await seen.until(lambda: titles(seen) == {"tea", "cake"} and live(seen))
        wanted = (before[0] + snapshots, before[1] + snapshots)
        await seen.until(lambda: (seen.org.snapshots, subscriptions(seen)) == wanted)


async def test_an_org_that_moves_is_found_where_the_login_says():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"})
        async with seen.org.at_another_address():
            seen.org.save(2, title="cake")
            await seen.until(lambda: titles(seen) == {"tea", "cake"} and live(seen))
            hosts = {call["host"] for call in seen.org.calls[-2:]}
            assert hosts == {seen.org.url.removeprefix("http://")}


@pytest.mark.slow
async def test_an_offer_that_changed_and_is_not_found_leaves_until_a_snapshot_has_it():
    """Such as one that sharing hides from the kiosk's user; Apex reads it all the same."""
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.save(1, title="tea")
        await seen.until(lambda: titles(seen) == {"tea"})
        seen.org.hidden = True
        seen.org.save(1, title="cake")
        await seen.until(lambda: titles(seen) == set())
        await seen.until(lambda: titles(seen) == {"cake"} and live(seen))


async def test_a_change_tells_when_the_org_committed_it():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.save(1, commitTimestamp=1_795_600_800_123)
        await seen.until(lambda: any(isinstance(one, Event) for one in seen.told))
        (event,) = (one for one in seen.told if isinstance(one, Event))
        assert event.data["sent"] == 1_795_600_800_123


async def test_a_stopped_kiosk_frees_its_place():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
    assert seen.org.clients == {}


async def test_the_place_comes_with_the_board_that_it_led_to():
    async with streaming() as seen:
        await seen.until(lambda: live(seen))
        seen.org.save(1, title="tea")
        await seen.until(lambda: any(isinstance(one, Event) and one.replay for one in seen.told))
        assert seen.saved.replay == ReplayPoint(CDC, 5)
        assert titles(seen) == {"tea"}
