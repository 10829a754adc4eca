"""Servers that lie, repeat themselves or forget: nothing loops, and the board ends right."""

from __future__ import annotations

import asyncio
import copy
import gzip
import json
import logging

import pytest

from tests.support.streaming_feed import live, streaming, titles
from tests.support.streaming_org import CDC, StreamingOrg, http, offer_id, refused, unknown_client

pytestmark = pytest.mark.slow

POLL, ACK = "/meta/connect", "/meta/subscribe"
# What the server gets to do its worst. In that time a loop without pauses makes hundreds of calls.
_WHILE_S = 0.4
_MOST_POLLS, _MOST_SESSIONS, _MOST_QUERIES, _MOST_SNAPSHOTS = 40, 4, 4, 8


class TwistedOrg(StreamingOrg):
    """An org whose good replies go through `twist`, given the call's channel and the messages."""

    def __init__(self, twist):
        super().__init__(poll_s=0.05)
        self.twist = twist

    async def _cometd(self, messages, fields):
        reply = await super()._cometd(messages, fields)
        if self.twist is None or not reply.endswith(b"]"):
            return reply
        head, _, body = reply.partition(b"\r\n\r\n")
        cookies = [line for line in head.decode().split("\r\n") if line.startswith("Set-Cookie")]
        twisted = self.twist(messages[0]["channel"], json.loads(body), self)
        return http(twisted, headers=cookies) if isinstance(twisted, list) else twisted


def polled(change):
    """A twist of the replies to polls alone."""

    def twist(channel, told, org):
        return change(told, org) if channel == POLL else told

    return twist


def each_event(change):
    """A twist of each event; one that is sent with each poll, whether something changed or not."""

    def twist(told, _org):
        events = [one for one in told if "data" in one] or [
            {"channel": CDC, "data": _event("UPDATE", [offer_id(1)])}
        ]
        others = [one for one in told if "data" not in one]
        return [*(change(copy.deepcopy(one)) for one in events), *others]

    return polled(twist)


def _event(kind, ids, replay=5, **header):
    head = {"entityName": "Offer__c", "recordIds": ids, "changeType": kind, "commitTimestamp": 1}
    return {"payload": {"ChangeEventHeader": {**head, **header}}, "event": {"replayId": replay}}


def with_header(**fields):
    def change(event):
        event["data"]["payload"]["ChangeEventHeader"].update(fields)
        return event

    return each_event(change)


def with_replay(*ids):
    turn = iter(ids * 1_000)

    def change(event):
        event["data"]["event"]["replayId"] = next(turn)
        return event

    return each_event(change)


def with_advice(**advice):
    return polled(lambda told, _: [one | {"advice": advice} for one in told])


def events_before_the_ack(channel, told, _org):
    if channel != ACK:
        return told
    return [{"channel": CDC, "data": _event("DELETE", [offer_id(1)], replay=999)}, *told]


def anothers_numbers(_channel, told, _org):
    return [one | {"id": "77"} for one in told]


def forgets(told, org):
    org.clients.clear()
    return told


def logs_out(told, org):
    org.tokens.clear()
    return told


def raw(status, body=b"", *headers):
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return polled(lambda *_: "\r\n".join(head).encode() + b"\r\n\r\n" + body)


WORST = {
    "numbers of other requests": anothers_numbers,
    "replies to other requests": polled(lambda *_: [{"channel": ACK, "successful": True}]),
    "nothing at all": polled(lambda *_: []),
    "events three times, with each poll": each_event(lambda event: event),
    "events before the acknowledgement": events_before_the_ack,
    "a failure and then success": polled(lambda told, _: [refused("connect", "x"), *told]),
    "success and then a failure": polled(lambda told, _: [*told, refused("connect", "x")]),
    "advice none": with_advice(reconnect="none"),
    "advice handshake": with_advice(reconnect="handshake"),
    "no time between": with_advice(interval=-5, timeout=-1),
    "all the time": with_advice(interval=0, timeout=10**30),
    "a page": raw("200 OK", b"<html>"),
    "elsewhere": raw("302 Found", b"", "Location: http://127.0.0.1:1/"),
    "a bomb": raw("200 OK", gzip.compress(b"[" * 20_000_000), "Content-Encoding: gzip"),
    "a deep nest": raw("200 OK", b"[" * 100_000),
    "thousands of events": polled(
        lambda told, _: [
            *({"channel": CDC, "data": _event("UPDATE", [offer_id(n)])} for n in range(5_000)),
            *told,
        ]
    ),
    "places that repeat": with_replay(5),
    "places that jump": with_replay(2**62, 3, 2**40),
    "places that are none": with_replay("opaque", 1.5, 2**70, -1, None, [], {"a": 1}),
    "thousands of offers": with_header(recordIds=[offer_id(n) for n in range(3_000)]),
    "wildcards": with_header(recordIds=["a0X*"]),
    "short ids": with_header(recordIds=[offer_id(1)[:15]]),
    "other entities": with_header(entityName="Lead"),
    "the far future": with_header(commitTimestamp=2**53, changeType="DELETE"),
    "no moment": with_header(commitTimestamp="now"),
    "clients forgotten after each poll": polled(forgets),
    "unknown clients without end": polled(lambda *_: [unknown_client()]),
    "logins that expire at once": polled(logs_out),
    "a stream without events": polled(lambda told, _: [one for one in told if "data" not in one]),
}


@pytest.mark.parametrize("worst", WORST)
async def test_nothing_loops_and_the_board_ends_right(worst, caplog):
    org = TwistedOrg(None)
    org.save(1, title="tea")
    async with streaming(org) as seen:
        await seen.until(lambda: live(seen) and titles(seen) == {"tea"})
        org.twist, org.poll_s = WORST[worst], 0.0
        org.calls.clear()
        org.queries.clear()
        org.save(2, title="cake")
        await asyncio.sleep(_WHILE_S)
        assert len(org.asked("connect")) <= _MOST_POLLS
        assert len(org.asked("handshake")) <= _MOST_SESSIONS
        assert len(org.queries) <= _MOST_QUERIES
        assert org.snapshots <= _MOST_SNAPSHOTS
        assert org.logins <= _MOST_SESSIONS
        org.twist, org.poll_s = None, 0.05
        org.save(3, title="milk")
        seen.source.reconnect()
        await seen.until(lambda: live(seen) and titles(seen) == {"tea", "cake", "milk"})
    assert [one for one in caplog.records if one.levelno >= logging.ERROR] == []
