"""A real Redis and a real web process for each test of the kiosk's side."""

from __future__ import annotations

from tests.hub.conftest import client, redis_process

__all__ = ["client", "redis_process"]
