"""The sandbox's Streaming API: sessions, long polls, replay, limits, and both shapes of events."""

from __future__ import annotations

import asyncio
from itertools import count

import httpx
import pytest

from kiosk.sandbox.org.situation_name import SituationName as S
from kiosk.sandbox.org.streaming.clients import ClientTable
from kiosk.sandbox.org.streaming.refusal import BY_SITUATION, CONNECT, HANDSHAKE
from tests.support.cometd_by_hand import CDC, TOPIC, cometd_by_hand, polls_are

_numbers = count(1)
UNKNOWN = ("403::Unknown client", {"reconnect": "handshake", "interval": 0})


@pytest.fixture
async def client(addresses, remote):
    remote.set_faults(stream_poll_ms=2_000)
    async with cometd_by_hand(addresses) as client:
        yield client


def add(remote, **fields):
    return remote.add_offer(number=f"STREAM-{next(_numbers)}", **fields)


def header(data):
    return data["payload"]["ChangeEventHeader"]


def replay_id(data):
    return data["event"]["replayId"]


async def test_only_the_first_connect_brings_advice(client):
    handshake = await client.handshake()
    assert handshake["successful"]
    assert handshake["ext"] == {"replay": True, "payload.format": True}
    assert "advice" not in handshake
    _, first = await client.connect()
    assert first["advice"] == {"reconnect": "retry", "interval": 0, "timeout": 2_000}
    _, second = await client.connect(advice={"timeout": 0})
    assert (second["successful"], "advice" in second) == (True, False)


async def test_clients_may_name_the_message_in_the_path_and_send_chunks(client):
    async def chunks():
        yield b'[{"channel": "/meta/handshake", "id": "1", "supportedConn'
        yield b'ectionTypes": ["long-polling"]}]'

    reply = await client.http.post("/cometd/67.0/handshake", content=chunks())
    assert reply.json()[0]["successful"]


async def test_a_poll_is_held_until_something_changes(client, remote):
    await client.opened()
    poll = asyncio.create_task(client.events())
    await polls_are(remote, 1)
    offer_id = add(remote, title="Tea")
    (data,) = await poll
    told = header(data)
    assert (told["changeType"], told["recordIds"]) == ("CREATE", [offer_id])
    assert (data["payload"]["Title__c"], data["payload"]["Version__c"]) == ("Tea", 1)


async def test_a_change_event_tells_what_has_changed_and_no_more(client, remote):
    offer_id = add(remote, title="Tea", terms="Today")
    await client.opened()
    remote.change_offer(offer_id, title="Tee", terms=None)
    remote.withdraw_offer(offer_id)
    remote.delete_offer(offer_id)
    remote.undelete_offer(offer_id)
    changed, withdrawn, deleted, undeleted = await client.events()
    changes = {"Title__c", "Terms__c", "Version__c", "LastModifiedDate"}
    assert set(header(changed)["changedFields"]) == changes
    assert header(changed)["nulledFields"] == ["Terms__c"]
    assert changed["payload"].keys() == changes | {"ChangeEventHeader"}
    assert (changed["payload"]["Title__c"], changed["payload"]["Terms__c"]) == ("Tee", None)
    assert withdrawn["payload"]["Status__c"] == "Withdrawn"
    assert [header(one)["changeType"] for one in (deleted, undeleted)] == ["DELETE", "UNDELETE"]
    assert deleted["payload"].keys() == {"ChangeEventHeader"}


async def test_a_push_topic_tells_its_fields_and_of_deletions_the_id(client, remote):
    await client.opened(TOPIC)
    offer_id = add(remote, title="Tea", description="long")
    remote.delete_offer(offer_id)
    created, deleted = await client.events()
    assert created["event"].keys() == {"createdDate", "replayId", "type"}
    assert created["sobject"]["Title__c"] == "Tea"
    assert "Offer_Description__c" not in created["sobject"]
    assert [one["event"]["type"] for one in (created, deleted)] == ["created", "deleted"]
    assert deleted["sobject"] == {"Id": offer_id}


async def test_a_filtered_topic_is_replayed_by_its_name_without_the_filter(client, remote):
    await client.opened(TOPIC)
    tea, oil = add(remote, title="Tea"), add(remote, title="Oil")
    first, _ = await client.events()
    await client.opened(f"{TOPIC}?Title__c=Oil", replay_id(first))
    (event,), _ = await client.connect()
    assert event["channel"] == f"{TOPIC}?Title__c=Oil"
    assert event["data"]["sobject"]["Id"] == oil != tea
    refused = await client.subscribe(f"{TOPIC}?Terms__c=x")
    assert refused["error"] == "400::Query fields Terms__c do not exist on the topic entity"


async def test_events_are_replayed_after_an_id_or_all_or_none(client, remote):
    await client.opened()
    ids = [add(remote) for _ in range(3)]
    seen = [replay_id(data) for data in await client.events()]
    assert seen == sorted(set(seen))
    await client.opened(replay=seen[0])
    assert [header(data)["recordIds"][0] for data in await client.events()] == ids[1:]
    await client.opened(replay=-2)
    assert [replay_id(data) for data in await client.events()][-3:] == seen


async def test_an_id_that_has_left_the_window_is_refused(client, remote):
    await client.opened()
    add(remote)
    (data,) = await client.events()
    remote.set_faults(stream_kept=1)
    add(remote)
    refused = await client.one(
        "/meta/subscribe", subscription=CDC, ext={"replay": {CDC: replay_id(data)}}
    )
    assert refused["error"].startswith(
        f"400::The replayId {{{replay_id(data)}}} you provided was invalid. Please provide"
    )


@pytest.mark.parametrize("cut", [False, True])
async def test_a_restart_forgets_clients_and_may_cut_the_window(client, remote, cut):
    await client.opened()
    add(remote)
    (data,) = await client.events()
    poll = asyncio.create_task(client.connect())
    await polls_are(remote, 1)
    remote.restart_stream(cut=cut)
    _, reply = await poll
    assert (reply["error"], reply["advice"]) == UNKNOWN
    await client.handshake()
    assert (await client.subscribe(replay=replay_id(data)))["successful"] is not cut


def test_a_client_that_stays_away_is_forgotten_but_none_that_waits():
    now = [0.0]
    table = ClientTable(lambda: 40.0, lambda: now[0])
    away, waits = table.open("cookie"), table.open("cookie")
    waits.begin_poll()
    now[0] = 40.0
    assert table.all == (away, waits)
    now[0] = 40.1
    assert table.get(away.client_id) is None
    assert table.all == (waits,)
    table.end_poll(waits)
    now[0] = 80.2
    assert table.all == ()


async def test_a_client_can_be_forgotten_routinely(client, remote):
    remote.set_faults(stream_forget_after=2)
    for _ in range(2):
        await client.handshake()
        await client.connect()
        assert (await client.connect(advice={"timeout": 0}))[1]["successful"]
        assert (await client.connect())[1]["error"] == UNKNOWN[0]


async def test_a_client_without_its_cookie_is_refused(client):
    await client.opened()
    client.http.cookies.clear()
    with pytest.raises(httpx.HTTPStatusError) as refused:
        await client.connect()
    assert refused.value.response.status_code == 400
    (told,) = refused.value.response.json()
    assert "has established a session, but no BAYEUX_BROWSER cookie present" in told["error"]


async def test_a_request_may_have_32768_bytes(client):
    for spaces, status in ((32_766, 400), (32_767, 413)):
        reply = await client.http.post("/cometd/67.0", content=b"[" + b" " * spaces + b"]")
        assert reply.status_code == status


@pytest.mark.parametrize(
    ("authorization", "reason"),
    [
        ("", "401::Request requires authentication"),
        ("Bearer nonsense", "401::Authentication invalid"),
    ],
)
async def test_a_handshake_needs_a_token_that_is_good(client, authorization, reason):
    client.http.headers["Authorization"] = authorization
    reply = await client.handshake()
    assert reply["error"] == "403::Handshake denied"
    assert reply["ext"]["sfdc"]["failureReason"] == reason


async def test_a_login_that_has_expired_ends_the_connects(client, remote):
    await client.opened()
    remote.set_faults(next=[{"situation": S.STREAM_LOGIN_EXPIRED}])
    for _ in range(2):
        _, reply = await client.connect()
        assert reply["error"] == "401::Authentication invalid"
        assert reply["advice"]["reconnect"] == "none"


async def test_clients_and_deliveries_have_limits_until_the_day_rolls(client, remote):
    remote.restart_stream()
    remote.roll_day()
    remote.set_faults(stream_clients=1, stream_deliveries=2)
    await client.opened()
    denied = await client.handshake()
    reason = "403::Organization concurrent user limit exceeded"
    assert denied["ext"]["sfdc"]["failureReason"] == reason
    remote.set_faults(stream_clients=0)
    await client.opened()
    for _ in range(3):
        add(remote)
    seen = [replay_id(data) for data in await client.events()]
    assert len(seen) == 2
    _, spent = await client.connect()
    assert spent["error"] == "403::Organization total events daily limit exceeded"
    remote.roll_day()
    await client.opened(replay=seen[-1])
    assert len(await client.events()) == 1


@pytest.mark.parametrize("place", sorted(BY_SITUATION), ids="-".join)
async def test_each_refusal_can_be_switched_on_for_once(client, remote, place):
    name, variant = place
    refusal = BY_SITUATION[place]
    await client.opened()
    remote.set_faults(next=[{"situation": name, "variant": variant}])
    if refusal.place == HANDSHAKE:
        reply = await client.handshake()
    elif refusal.place == CONNECT:
        _, reply = await client.connect()
    else:
        reply = await client.subscribe(TOPIC, 7)
    assert reply["successful"] is False
    assert reply["error"] == refusal.error.format(channel=TOPIC, replay=7)
    assert ("channel" in reply) is not refusal.bare
    if refusal.reason:
        assert reply["ext"]["sfdc"]["failureReason"] == refusal.reason
    assert remote.state()["faults"]["next"] == []


async def test_a_reply_is_lost_after_its_events_were_taken(client, remote):
    await client.opened()
    add(remote)
    remote.set_faults(next=[{"situation": S.STREAM_REPLY_LOST}])
    with pytest.raises(httpx.TransportError):
        await client.connect()
    events, reply = await client.connect(advice={"timeout": 0})
    assert (events, reply["successful"]) == ([], True)


async def test_a_poll_hangs_beyond_its_advice(client, remote):
    remote.set_faults(stream_poll_ms=1, next=[{"situation": S.STREAM_HANGS}])
    await client.opened()
    with pytest.raises(httpx.ReadTimeout):
        await client.http.post("/cometd/67.0", json=[client.message("/meta/connect")], timeout=0.1)
    assert await client.events() == []


async def test_a_client_that_left_takes_no_events_with_it(client, remote):
    await client.opened()
    with pytest.raises(httpx.ReadTimeout):
        await client.http.post("/cometd/67.0", json=[client.message("/meta/connect")], timeout=0.1)
    await polls_are(remote, 0)
    add(remote)
    assert len(await client.events()) == 1


@pytest.mark.parametrize(
    ("situation", "variant", "kind", "ids"),
    [
        (S.STREAM_GAP, "", "GAP_CREATE", None),
        (S.STREAM_GAP, "overflow", "GAP_OVERFLOW", ["000000000000000AAA"]),
        (S.STREAM_WILDCARD, "", "GAP_CREATE", ["a01*"]),
    ],
)
async def test_gaps_tell_no_fields(client, remote, situation, variant, kind, ids):
    await client.opened()
    remote.set_faults(next=[{"situation": situation, "variant": variant}])
    offer_id = add(remote)
    (data,) = await client.events()
    told = header(data)
    assert (told["changeType"], told["recordIds"]) == (kind, ids or [offer_id])
    assert data["payload"].keys() == {"ChangeEventHeader"}


async def test_events_come_twice_in_another_order_and_merged(client, remote):
    tea, oil = add(remote), add(remote)
    await client.opened()

    async def told(situation):
        remote.set_faults(next=[{"situation": situation}])
        for offer_id in (tea, oil):
            remote.change_offer(offer_id, priority=next(priorities) // 2)
        return [(replay_id(data), header(data)["recordIds"]) for data in await client.events()]

    priorities = count(2)
    twice = await told(S.STREAM_TWICE)
    assert twice[0] == twice[1]
    assert [ids for _, ids in twice] == [[tea], [tea], [oil]]
    late = await told(S.STREAM_REORDERED)
    assert [ids for _, ids in late] == [[oil], [tea]]
    assert late[0] > late[1]
    merged = await told(S.STREAM_MERGED)
    assert [ids for _, ids in merged] == [[tea, oil]]


async def test_offers_are_fetched_again_by_their_ids(client, remote):
    tea, oil = add(remote, title="Tea"), add(remote, title="Oil")
    remote.withdraw_offer(oil)
    path = "/services/data/v67.0/query"
    for where, expected in (
        (f"Id IN ('{tea}','{oil[:15]}')", {tea: "Active", oil: "Withdrawn"}),
        (f"Id IN ('{tea}', '{oil}') AND Status__c = 'Active'", {tea: "Active"}),
        (f"Id = '{oil}'", {oil: "Withdrawn"}),
    ):
        soql = f"SELECT Id, Status__c FROM Offer__c WHERE {where}"
        reply = (await client.http.get(path, params={"q": soql})).json()
        assert {one["Id"]: one["Status__c"] for one in reply["records"]} == expected
