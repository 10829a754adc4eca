"""Subscribes a client to a channel, with a replay of the events that it asks for."""

from __future__ import annotations

import time
from collections.abc import Mapping

from kiosk.sandbox.org.streaming.clients import StreamClient
from kiosk.sandbox.org.streaming.event_bus import EventBus
from kiosk.sandbox.org.streaming.event_log import ReplayIdError
from kiosk.sandbox.org.streaming.push_topic import UnknownFieldsError, subscription_of
from kiosk.sandbox.org.streaming.refusal import (
    BAD_REPLAY,
    NO_CHANNEL,
    SUBSCRIBE,
    RefusedError,
    StreamRefusal,
    asked_replay,
)

_FIELDS = "400::Query fields {fields} do not exist on the topic entity"


def subscribe(bus: EventBus, client: StreamClient, message: Mapping[str, object]) -> None:
    """Add the subscription that the message asks for, and queue what is replayed.

    Raises:
        RefusedError: there is no such channel, field or kept event.
    """
    name = message.get("subscription")
    if not isinstance(name, str) or not name:
        raise _refused("400::Channel name not specified")
    if not name.startswith("/"):
        raise _refused("400::Channel subscriptions must start with a leading '/'")
    log = bus.logs.get(name.partition("?")[0])
    if log is None:
        raise _refused(NO_CHANNEL.format(channel=name))
    try:
        wanted = subscription_of(name)
        replayed = log.since(asked_replay(message), time.time())
    except UnknownFieldsError as error:
        raise _refused(_FIELDS.format(fields=error)) from None
    except ReplayIdError as error:
        raise _refused(BAD_REPLAY.format(replay=error)) from None
    is_new = name not in client.subscriptions
    client.subscriptions[name] = wanted
    # A second subscription to a channel changes nothing, or its events would come twice.
    for event in replayed if is_new else ():
        if wanted.wants(event.data):
            client.push(wanted, event)


def _refused(error: str) -> RefusedError:
    return RefusedError(StreamRefusal(SUBSCRIBE, error))
