"""The replies of the hub's endpoints."""

from __future__ import annotations

import math
import random

import msgspec
from starlette.responses import Response

from kiosk.core.fleet.hub_refusal import (
    REFUSALS,
    HubRefusal,
    HubRefusalError,
    refusal_body,
    retry_after,
)
from kiosk.hub.redis.connection import RedisFullError
from kiosk.hub.web.gatekeeper import SlowDownError

_JSON = "application/json"


def json_reply(content: msgspec.Struct, status: int = 200) -> Response:
    return Response(msgspec.json.encode(content), status, media_type=_JSON)


def refused(refusal: HubRefusal, rng: random.Random, wait_s: float = 0.0) -> Response:
    """The reply of a refusal. `wait_s`: a wait that is known better than by the table."""
    reply = Response(refusal_body(refusal), REFUSALS[refusal].status, media_type=_JSON)
    wait = math.ceil(wait_s) or retry_after(refusal, rng)
    if wait:
        reply.headers["Retry-After"] = str(wait)
    return reply


def refusal_of_error(error: Exception) -> tuple[HubRefusal, float]:
    """The refusal that an endpoint's error means, and how long to wait where that is known (s)."""
    if isinstance(error, SlowDownError):
        return error.refusal, error.wait_s
    if isinstance(error, HubRefusalError):
        return error.refusal, 0.0
    return (HubRefusal.FULL if isinstance(error, RedisFullError) else HubRefusal.REDIS), 0.0
