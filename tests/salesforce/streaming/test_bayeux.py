"""The Bayeux session by tables: which call follows which reply, and when the session ends."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.streaming_reason import StreamingReason as Reason
from kiosk.salesforce.streaming.advice import ServerAdvice
from kiosk.salesforce.streaming.bayeux import Bayeux
from kiosk.salesforce.streaming.line import MOST_REQUEST_BYTES
from kiosk.salesforce.streaming.refusals import Step, StreamingRefusal

CHANNEL = "/data/Offer__ChangeEvent"
HELLO = {"channel": "/meta/handshake", "successful": True, "clientId": "c1", "ext": {"replay": 1}}
ACK = {"channel": "/meta/subscribe", "successful": True, "subscription": CHANNEL}
POLLED = {"channel": "/meta/connect", "successful": True}
NEWS = {"channel": CHANNEL, "data": {"payload": {}}}


def asked(session, *replies):
    """The channels that were called, with those replies in turn, and what was heard last."""
    called, heard = [], None
    for reply in replies:
        called.append(session.next_call().message["channel"].rpartition("/")[2])
        heard = session.receive(reply)
    return called, heard


def live(replay=None):
    session = Bayeux(CHANNEL, replay)
    _, heard = asked(session, [HELLO], [ACK])
    assert heard.subscribed
    return session


def test_a_session_shakes_hands_subscribes_and_polls():
    session = Bayeux(CHANNEL, None)
    called, heard = asked(session, [HELLO], [ACK], [POLLED], [NEWS, POLLED])
    assert called == ["handshake", "subscribe", "connect", "connect"]
    assert heard.events == ({"payload": {}},)
    assert heard.refusal is None


@pytest.mark.parametrize(("replay", "wanted"), [(None, -1), (7, 7), (0, 0), ("opaque", "opaque")])
def test_the_subscription_asks_for_what_came_since(replay, wanted):
    session = Bayeux(CHANNEL, replay)
    asked(session, [HELLO])
    message = session.next_call().message
    assert message["ext"] == {"replay": {CHANNEL: wanted}}
    assert message["subscription"] == CHANNEL
    assert message["clientId"] == "c1"


def test_the_largest_call_is_within_what_salesforce_takes():
    session = Bayeux(CHANNEL, "r" * 200)
    asked(session, [HELLO | {"clientId": "c" * 500}])
    assert len(msgspec.json.encode([session.next_call().message])) < MOST_REQUEST_BYTES


@pytest.mark.parametrize(
    "reply",
    [
        [NEWS, ACK],
        [ACK, NEWS, {"unknown": 1}, None, 7, "x", []],
        [{"channel": "/meta/unheard", "successful": True}, NEWS, ACK | {"id": 2, "new": {}}],
        [ACK | {"subscription": [CHANNEL]}, NEWS],
        [{"channel": "/meta/subscribe", "successful": True}, NEWS],
        [NEWS, NEWS | {"data": "no object"}, NEWS | {"channel": "/data/Lead"}, ACK],
    ],
)
def test_messages_come_in_any_order_and_strange_ones_cost_themselves_alone(reply):
    session = Bayeux(CHANNEL, None)
    _, heard = asked(session, [HELLO], reply)
    assert heard.subscribed
    assert len(heard.events) == 1
    assert heard.refusal is None


def test_an_acknowledgement_may_come_with_a_poll():
    _, heard = asked(Bayeux(CHANNEL, None), [HELLO], [], [POLLED, ACK, NEWS])
    assert heard.subscribed
    assert heard.events


def test_one_that_never_comes_ends_the_session():
    _, heard = asked(Bayeux(CHANNEL, None), [HELLO], [], [POLLED], [POLLED])
    assert heard.refusal == StreamingRefusal(Reason.NO_ACK, Step.WAIT)


@pytest.mark.parametrize(
    "reply",
    [[], {}, None, "<html>", 7, [[]], [HELLO | {"clientId": 5}], [HELLO | {"clientId": ""}],
     [HELLO | {"clientId": "c" * 501}]],
)  # fmt: skip
def test_what_does_not_shake_hands_speaks_another_protocol(reply):
    _, heard = asked(Bayeux(CHANNEL, None), reply)
    assert heard.refusal == StreamingRefusal(Reason.NOT_BAYEUX, Step.WAIT)


@pytest.mark.parametrize(
    ("message", "reason", "step"),
    [
        ({"successful": False, "error": "403::Unknown client"}, Reason.UNKNOWN_CLIENT,
         Step.HANDSHAKE),
        ({"error": "403::Unknown client"}, Reason.UNKNOWN_CLIENT, Step.HANDSHAKE),
        (POLLED | {"advice": {"reconnect": "handshake"}}, Reason.UNKNOWN_CLIENT, Step.HANDSHAKE),
        (POLLED | {"advice": {"reconnect": "none"}}, Reason.ENDED, Step.WAIT),
        ({"channel": "/meta/disconnect"}, Reason.ENDED, Step.HANDSHAKE),
        ({"channel": "/meta/connect", "successful": False, "error": "401::Authentication invalid",
          "advice": {"reconnect": "none"}}, Reason.SESSION, Step.LOG_IN),
        ({"channel": "/meta/connect", "successful": False, "error": "499::News",
          "advice": {"reconnect": "handshake"}}, Reason.REFUSED, Step.HANDSHAKE),
        ({"channel": "/meta/connect", "successful": False, "error": "499::News",
          "advice": {"reconnect": "retry"}}, Reason.REFUSED, Step.WAIT),
        ({"channel": "/meta/connect", "successful": False, "error": "499::News"}, Reason.REFUSED,
         Step.WAIT_LONG),
    ],
)  # fmt: skip
def test_a_session_ends_as_the_server_says_and_keeps_the_events_beside(message, reason, step):
    session = live()
    session.next_call()
    heard = session.receive([message, NEWS])
    assert (heard.refusal.reason, heard.refusal.step) == (reason, step)
    assert len(heard.events) == 1


@pytest.mark.parametrize("number", ["99", "1", 7, "", []])
def test_a_success_of_another_request_proves_nothing(number):
    foreign = {"id": number}
    if number != "1":
        _, heard = asked(Bayeux(CHANNEL, None), [HELLO | foreign])
        assert heard.refusal.reason is Reason.NOT_BAYEUX
    _, heard = asked(Bayeux(CHANNEL, None), [HELLO], [ACK | foreign], [POLLED])
    assert not heard.subscribed
    polls = live()
    _, heard = asked(polls, [POLLED], [POLLED | foreign], [POLLED | foreign])
    assert heard.refusal == StreamingRefusal(Reason.NOT_BAYEUX, Step.WAIT)


@pytest.mark.parametrize("empty", [[], {}, None, [{"successful": True}], [POLLED | {"id": "1"}]])
def test_polls_that_prove_nothing_end_the_session_but_one_alone_does_not(empty):
    _, heard = asked(live(), empty, [POLLED], empty, [NEWS], empty)
    assert heard.refusal is None
    _, heard = asked(live(), empty, empty)
    assert heard.refusal == StreamingRefusal(Reason.NOT_BAYEUX, Step.WAIT)


def test_a_refusal_of_another_subscription_is_not_ours():
    refused = {"channel": "/meta/subscribe", "successful": False, "subscription": "/topic/Other"}
    _, heard = asked(Bayeux(CHANNEL, None), [HELLO], [refused, ACK])
    assert heard.subscribed


@pytest.mark.parametrize(
    ("told", "advice", "patience"),
    [
        ({"timeout": 110_000, "interval": 0, "reconnect": "retry"}, ServerAdvice(), 120.0),
        ({"timeout": 5_000}, ServerAdvice(timeout=5.0), 15.0),
        ({"timeout": 3_000_000}, ServerAdvice(timeout=120.0), 120.0),
        ({"interval": 2_500}, ServerAdvice(interval=2.5), 120.0),
        ({"interval": 3_600_000}, ServerAdvice(interval=30.0), 120.0),
        ({"interval": -1, "timeout": "x", "reconnect": ["none"]}, ServerAdvice(), 120.0),
        ({"interval": True, "timeout": 10**400}, ServerAdvice(), 120.0),
        ("handshake", ServerAdvice(), 120.0),
    ],
)
def test_advice_is_obeyed_within_bounds(told, advice, patience):
    assert ServerAdvice().with_news(told) == advice
    assert ServerAdvice().with_news(told).patience == patience
    brief = ServerAdvice(timeout=1.0, margin=0.5, longest=2.0).with_news(told)
    assert brief.patience <= 2.0
    session = live()
    session.next_call()
    session.receive([POLLED | {"advice": told}])
    call = session.next_call()
    assert (call.wait, call.patience) == (advice.interval, patience)


def test_only_a_known_client_says_farewell():
    assert Bayeux(CHANNEL, None).farewell() is None
    assert live().farewell()["channel"] == "/meta/disconnect"


parts = st.one_of(
    st.sampled_from([HELLO, ACK, POLLED, NEWS]),
    st.fixed_dictionaries(
        {},
        optional={
            "channel": st.sampled_from(["/meta/connect", "/meta/subscribe", CHANNEL]) | st.none(),
            "successful": st.booleans() | st.integers(),
            "error": st.sampled_from(["403::Unknown client", "x", 1]) | st.text(max_size=9),
            "advice": st.dictionaries(
                st.sampled_from(["reconnect", "interval", "timeout"]),
                st.sampled_from(["none", "retry", "handshake", 5, -1, 2.5, None]),
            ),
            "ext": st.dictionaries(st.sampled_from(["sfdc"]), st.none() | st.just({})),
            "data": st.dictionaries(st.text(max_size=3), st.none()) | st.none(),
        },
    ),
    st.none() | st.text(max_size=3),
)


@given(st.lists(st.lists(parts, max_size=5), max_size=12))
def test_whatever_is_replied_calls_stay_in_order_and_waits_in_bounds(replies):
    session, live_once = Bayeux(CHANNEL, None), 0
    for reply in replies:
        call = session.next_call()
        assert 0 <= call.wait <= 30
        assert 0 < call.patience <= 120
        heard = session.receive(reply)
        live_once += heard.subscribed
        assert live_once <= 1
        if heard.refusal:
            break
