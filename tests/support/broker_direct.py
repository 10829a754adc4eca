"""The broker's channels without a server, and clients without sockets."""

from __future__ import annotations

import json
from typing import Any

from kiosk.sandbox.broker.application import PusherApp
from kiosk.sandbox.broker.channels import Channels
from kiosk.sandbox.broker.event_cache import EventCache
from kiosk.sandbox.broker.frames import parse_frame
from kiosk.sandbox.broker.session import Conversation
from kiosk.sandbox.broker.signature import sign_channel
from tests.support.broker_harness import APP


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


class DirectClient:
    """A client without a socket: what it sends is acted on at once, what it is sent is kept."""

    def __init__(self, socket_id: str, application: PusherApp, channels: Channels, clock: Clock):
        self.socket_id = socket_id
        self.frames: list[dict[str, Any]] = []
        self.session = Conversation(application, channels, self, clock)
        self._application = application

    def send(self, frame: str) -> None:
        self.frames.append(json.loads(frame))

    def says(self, event: str, data: object = None, **envelope: object) -> None:
        self.session.handle(parse_frame(json.dumps({"event": event, "data": data, **envelope})))

    def joins(self, channel: str, channel_data: str | None = None) -> None:
        auth = sign_channel(self._application, self.socket_id, channel, channel_data)
        self.says(
            "pusher:subscribe", {"channel": channel, "auth": auth, "channel_data": channel_data}
        )

    def heard(self) -> list[dict[str, Any]]:
        """What it was sent since it was last asked."""
        frames, self.frames = self.frames, []
        return frames


class DirectBroker:
    """The broker's channels of one app, with a clock that tests move."""

    def __init__(self, application: PusherApp = APP) -> None:
        self.clock = Clock()
        self.channels = Channels(EventCache(self.clock))
        self._application = application
        self._clients = 0

    def client(self) -> DirectClient:
        self._clients += 1
        return DirectClient(f"1.{self._clients}", self._application, self.channels, self.clock)
