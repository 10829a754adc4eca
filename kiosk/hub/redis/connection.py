"""The connection to Redis or Valkey, and what is asked of the server before it is used."""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import urlsplit

from redis.asyncio import BlockingConnectionPool, Redis
from redis.asyncio.connection import SSLConnection
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import OutOfMemoryError, RedisError

Client: TypeAlias = Redis

# Longer than the longest BLOCK (redis/redis-py#3138).
SOCKET_TIMEOUT_S = 5.0
_POOL_WAIT_S = 2.0


class RedisUnavailableError(Exception):
    """Redis did not answer, or refused: the hub has forgotten nothing that it ever promised."""


class RedisFullError(RedisUnavailableError):
    """Redis has no memory left for what was to be written."""


class RedisUnfitError(Exception):
    """This Redis must not be used by the hub; the message says what to change."""


@dataclass(frozen=True, slots=True)
class RedisPlace:
    """Where Redis is, and how far its certificate is trusted.

    `verify`: "full", "none", or the SHA-256 (hex) of the one certificate that is right.
    """

    url: str
    verify: str = "full"
    connections: int = 8


class _PinnedConnection(SSLConnection):
    """A TLS connection to a server whose certificate is known by its SHA-256."""

    def __init__(self, *, pin: str, **options: object) -> None:
        super().__init__(ssl_cert_reqs="none", ssl_check_hostname=False, **options)  # type: ignore[arg-type]  # as in the base
        self._pin = pin

    async def _connect(self) -> None:
        await super()._connect()  # type: ignore[no-untyped-call]  # of the library
        writer = self._writer
        assert writer is not None  # noqa: S101  the connection was made
        found = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        if hashlib.sha256(found or b"").hexdigest() != self._pin:
            writer.transport.abort()
            raise ssl.SSLCertVerificationError(
                "Redis has another certificate than HUB_REDIS_VERIFY"
            )


def open_redis(place: RedisPlace) -> Client:
    """A client that connects when it is first used.

    Nothing is ever tried twice by itself: a repeated XADD would be a second row
    (redis/redis-py#3554). A pool without a free connection waits 2 s.
    """
    pool = BlockingConnectionPool.from_url(
        place.url,
        max_connections=place.connections,
        timeout=_POOL_WAIT_S,
        socket_timeout=SOCKET_TIMEOUT_S,
        socket_connect_timeout=SOCKET_TIMEOUT_S,
        retry=Retry(NoBackoff(), 0),
        protocol=2,
        **_tls(place),
    )
    return Redis.from_pool(pool)


def _tls(place: RedisPlace) -> dict[str, object]:
    if urlsplit(place.url).scheme != "rediss" or place.verify == "full":
        return {}
    if place.verify == "none":
        return {"ssl_cert_reqs": "none", "ssl_check_hostname": False}
    return {"connection_class": _PinnedConnection, "pin": place.verify.lower().replace(":", "")}


@asynccontextmanager
async def asking_redis() -> AsyncIterator[None]:
    """Turn whatever the client raises about its server into one of the errors of this module."""
    try:
        yield
    except OutOfMemoryError as error:
        raise RedisFullError(str(error)) from error
    except (RedisError, OSError, TimeoutError) as error:
        raise RedisUnavailableError(str(error) or type(error).__name__) from error


async def check_server(client: Client) -> None:
    """Ask whether the server can be the hub's buffer.

    Raises:
        RedisUnfitError: it is too old (redis/redis#10227), or may throw rows away to make room.
        RedisUnavailableError
    """
    async with asking_redis():
        facts = await client.info()
    _check_version(facts)
    policy = facts.get("maxmemory_policy", "noeviction")
    if policy != "noeviction":
        raise RedisUnfitError(
            f"Redis would throw rows away when it is full (maxmemory-policy {policy});"
            " set maxmemory-policy noeviction"
        )


def _check_version(facts: dict[str, object]) -> None:
    valkey = facts.get("valkey_version")
    name, told, least = (
        ("Valkey", valkey, (7, 2)) if valkey else ("Redis", facts.get("redis_version"), (7, 0))
    )
    parts = str(told).split(".")
    if tuple(int(part) for part in parts[:2] if part.isdecimal()) < least:
        raise RedisUnfitError(f"{name} {told} is too old; the hub needs {least[0]}.{least[1]}")
