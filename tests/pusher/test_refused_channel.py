"""A channel that is refused: a full room has nothing to do with a secret."""

from __future__ import annotations

import pytest

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import LinkChange
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.diagnosis import diagnose
from kiosk.pusher.grant import Grant
from kiosk.pusher.protocol import Timing
from kiosk.pusher.refused_channel import reason_for_refused_channel
from kiosk.sandbox.broker import presence
from kiosk.sandbox.broker.signature import sign_channel
from tests.support.broker_harness import APP, running_broker
from tests.support.client_harness import next_of, on_broker

FULL, REFUSED = LinkReason.ROOM_FULL, LinkReason.SUBSCRIPTION_REFUSED
SOKETI = "The maximum members per presence channel limit was reached"


@pytest.mark.parametrize(
    ("channel", "data", "reason"),
    [
        ("presence-offers", {"type": "LimitReached", "error": SOKETI, "status": 4100}, FULL),
        ("presence-offers", {"type": "LimitReached", "error": SOKETI, "status": 4004}, FULL),
        ("presence-offers", {"code": 4100, "message": SOKETI}, FULL),
        ("presence-offers", {"code": None, "message": "Presence channel is full"}, FULL),
        ("presence-offers", {"type": "LimitReached", "error": "150 KB", "status": 4301}, REFUSED),
        ("presence-offers", {"type": "AuthError", "status": 401}, REFUSED),
        ("presence-offers", {"code": None, "message": "Invalid signature"}, REFUSED),
        ("private-offers", {"code": 4100, "message": SOKETI}, REFUSED),
        ("presence-offers", "words", REFUSED),
        ("presence-offers", None, REFUSED),
        ("presence-offers", {"status": [], "error": {}}, REFUSED),
    ],
)
def test_the_data_of_a_refusal_tells_which_it_is(channel, data, reason):
    assert reason_for_refused_channel(ChannelName.parse(channel), data) is reason


async def test_a_room_with_its_last_member_is_told_as_full(monkeypatch):
    monkeypatch.setattr(presence, "MAX_MEMBERS", 0)

    async def authorize(socket_id, channel):
        member = '{"user_id":"K-001"}'
        return Grant(sign_channel(APP, socket_id, channel, member), member)

    options = {"channel": "presence-offers", "authorize": authorize}
    timing = Timing(acknowledge=0.1)
    async with running_broker() as broker, on_broker(broker, timing=timing, **options) as told:
        change = await next_of(told, LinkChange, diagnosis=diagnose(LinkReason.ROOM_FULL))
    assert "secret" not in change.diagnosis.sentence
