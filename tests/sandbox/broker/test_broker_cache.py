"""The last event of a cache channel, replayed to whoever comes later."""

from __future__ import annotations

import pytest

from kiosk.sandbox.broker.publication import Publication
from tests.support.broker_direct import DirectBroker

CHANNELS = [
    "cache-offers",
    "private-cache-offers",
    "private-encrypted-cache-offers",
    "presence-cache-offers",
]


def join(broker, channel):
    """What a newcomer is sent after the acknowledgement."""
    client = broker.client()
    client.joins(channel, '{"user_id":"1"}' if channel.startswith("presence-") else None)
    acknowledgement, *rest = client.heard()
    assert acknowledgement["event"] == "pusher_internal:subscription_succeeded"
    return rest


@pytest.mark.parametrize("channel", CHANNELS)
def test_20_an_empty_slot_is_a_miss_and_a_full_one_is_replayed_after_the_ack(channel):
    broker = DirectBroker()
    assert join(broker, channel) == [{"event": "pusher:cache_miss", "channel": channel}]
    broker.channels.publish(Publication("first", (channel,), "1"))
    broker.channels.publish(Publication("second", (channel,), "2"))
    assert join(broker, channel) == [{"event": "second", "channel": channel, "data": "2"}]


def test_20_every_later_client_gets_the_hit():
    broker = DirectBroker()
    broker.channels.publish(Publication("e", ("cache-offers",), "1"))
    assert join(broker, "cache-offers") == join(broker, "cache-offers") != []


def test_20_an_event_nobody_heard_is_cached_and_outlives_the_last_subscriber():
    broker = DirectBroker()
    broker.channels.publish(Publication("e", ("cache-offers",), "1"))
    client = broker.client()
    client.joins("cache-offers")
    client.session.end()
    assert join(broker, "cache-offers")[0]["event"] == "e"


def test_20_the_excluded_socket_still_finds_the_event_in_the_cache():
    broker = DirectBroker()
    broker.channels.publish(Publication("e", ("cache-offers",), "1", socket_id="1.1"))
    assert join(broker, "cache-offers")[0]["event"] == "e"


def test_20_a_slot_lasts_thirty_minutes_from_its_last_event():
    broker = DirectBroker()
    broker.channels.publish(Publication("e", ("cache-offers",), "1"))
    broker.clock.now += 1000
    broker.channels.publish(Publication("e", ("cache-offers",), "2"))
    broker.clock.now += 1799
    assert join(broker, "cache-offers")[0]["data"] == "2"
    broker.clock.now += 1
    assert join(broker, "cache-offers")[0]["event"] == "pusher:cache_miss"


def test_expired_slots_do_not_pile_up():
    broker = DirectBroker()
    for number in range(100):
        broker.channels.publish(Publication("e", (f"cache-{number}",), "1"))
    broker.clock.now += 1800
    broker.channels.publish(Publication("e", ("cache-last",), "1"))
    assert list(broker.channels.cache._slots) == ["cache-last"]


def test_other_families_have_no_slot():
    broker = DirectBroker()
    broker.channels.publish(Publication("e", ("offers", "my-cache-offers"), "1"))
    assert join(broker, "offers") == join(broker, "my-cache-offers") == []
