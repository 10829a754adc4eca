"""Who is on a presence channel, as everyone on it is told."""

from __future__ import annotations

import json

import pytest

from kiosk.sandbox.broker.refusal import RefusedFrameError
from tests.support.broker_direct import DirectBroker

ROOM = "presence-room"


def member(user_id, **user_info):
    return json.dumps(
        {"user_id": user_id, "user_info": user_info} if user_info else {"user_id": user_id}
    )


def data_of(frame):
    assert isinstance(frame["data"], str)
    return json.loads(frame["data"])


def test_the_acknowledgement_lists_everyone_the_newcomer_included():
    broker = DirectBroker()
    broker.client().joins(ROOM, member("1", name="Ann"))
    newcomer = broker.client()
    newcomer.joins(ROOM, member(2))
    (frame,) = newcomer.heard()
    assert frame["event"] == "pusher_internal:subscription_succeeded"
    assert frame["channel"] == ROOM
    presence = {"ids": ["1", "2"], "hash": {"1": {"name": "Ann"}, "2": None}, "count": 2}
    assert data_of(frame) == {"presence": presence}


def test_the_others_learn_of_a_member_who_comes_and_goes():
    broker = DirectBroker()
    first, second = broker.client(), broker.client()
    first.joins(ROOM, member("1"))
    first.heard()
    second.joins(ROOM, member("2", name="Bob"))
    second.says("pusher:unsubscribe", {"channel": ROOM})
    added, removed = first.heard()
    assert (added["event"], added["channel"]) == ("pusher_internal:member_added", ROOM)
    assert data_of(added) == {"user_id": "2", "user_info": {"name": "Bob"}}
    assert (removed["event"], removed["channel"]) == ("pusher_internal:member_removed", ROOM)
    assert data_of(removed) == {"user_id": "2"}
    assert len(second.heard()) == 1


def test_a_member_without_user_info_is_announced_without_it():
    broker = DirectBroker()
    first = broker.client()
    first.joins(ROOM, member("1"))
    first.heard()
    broker.client().joins(ROOM, member("2"))
    assert data_of(first.heard()[0]) == {"user_id": "2"}


def test_the_same_user_twice_counts_once():
    broker = DirectBroker()
    watcher, phone, laptop = broker.client(), broker.client(), broker.client()
    watcher.joins(ROOM, member("watcher"))
    watcher.heard()
    phone.joins(ROOM, member("ann"))
    laptop.joins(ROOM, member("ann"))
    assert [frame["event"] for frame in watcher.heard()] == ["pusher_internal:member_added"]
    assert data_of(laptop.heard()[0])["presence"]["count"] == 2
    phone.session.end()
    assert watcher.heard() == []
    laptop.session.end()
    assert [frame["event"] for frame in watcher.heard()] == ["pusher_internal:member_removed"]


def test_the_hundred_and_first_member_is_refused_but_not_the_same_user_again():
    broker = DirectBroker()
    for number in range(100):
        broker.client().joins(ROOM, member(str(number)))
    extra = broker.client()
    with pytest.raises(RefusedFrameError, match="full"):
        extra.joins(ROOM, member("100"))
    assert extra.heard() == []
    extra.joins(ROOM, member("99"))
    assert data_of(extra.heard()[0])["presence"]["count"] == 100


REFUSED = {
    "not JSON": ("{", "channel_data supplied to presence subscription is invalid"),
    "a list": ("[]", "channel_data supplied to presence subscription is invalid"),
    "no user_id": ("{}", "channel_data supplied to presence subscription is invalid"),
    "user_id of a wrong type": ('{"user_id":[1]}', "channel_data supplied"),
    "user_id true": ('{"user_id":true}', "channel_data supplied"),
    "deep": ('{"user_id":"1","user_info":' + "[" * 9_000 + "]" * 9_000 + "}", "channel_data"),
    "empty user_id": ('{"user_id":""}', "it must have 1 to 128 characters"),
    "long user_id": (member("x" * 129), "it must have 1 to 128 characters"),
    "user_info text": (
        '{"user_id":"1","user_info":"Ann"}',
        "invalid - if supplied it must be a type of hash",
    ),
    "user_info over 1 KB": (
        member("1", name="x" * 1014),
        "exceeds the allowed maximum (1024 bytes)",
    ),
}


@pytest.mark.parametrize(("channel_data", "text"), REFUSED.values(), ids=REFUSED)
def test_channel_data_that_no_member_has_is_refused(channel_data, text):
    broker = DirectBroker()
    with pytest.raises(RefusedFrameError) as refusal:
        broker.client().joins(ROOM, channel_data)
    assert text in refusal.value.message
    assert list(broker.channels) == []


@pytest.mark.parametrize("channel_data", [member("x" * 128), member("1", name="x" * 1013)])
def test_channel_data_at_its_limits_is_accepted(channel_data):
    client = DirectBroker().client()
    client.joins(ROOM, channel_data)
    assert data_of(client.heard()[0])["presence"]["count"] == 1
