"""The Channels app that a broker serves."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PusherApp:
    """Credentials, permissions and limits of one app.

    `activity_timeout` and `pong_timeout` are seconds: how long a socket may be silent before it
    is pinged, and how long its pong may take. `outgoing_limit` is the number of frames that may
    wait for a slow reader before it is closed.
    """

    app_id: str
    key: str
    secret: str = field(repr=False)
    activity_timeout: int = 120
    pong_timeout: float = 30.0
    client_events: bool = False
    outgoing_limit: int = 1024
