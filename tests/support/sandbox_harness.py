"""A sandbox in a process of its own or in the test's loop, and a kiosk's way to log in to it."""

from __future__ import annotations

import asyncio
import time
import tomllib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import jwt

from kiosk.sandbox.addresses import Addresses
from kiosk.sandbox.loopback import PLAIN_HTTP
from kiosk.sandbox.server import SandboxOptions, serve

WAIT_S = 10
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
OFFERS = "/services/apexrest/kiosk/v1/offers"
LEADS = "/services/apexrest/kiosk/v1/leads"
PUSHER_AUTH = "/services/apexrest/kiosk/v1/pusher-auth"
TOKEN = "/services/oauth2/token"


@asynccontextmanager
async def served(
    folder: Path,
    samples: Path | None = None,
    port: int = 0,
    channel: str = "offers",
    feed: str = "pusher",
) -> AsyncIterator[Addresses]:
    """A sandbox in this loop; gives its addresses."""
    ready: asyncio.Future[Addresses] = asyncio.get_running_loop().create_future()
    options = SandboxOptions(port, folder, samples, channel, feed)
    task = asyncio.create_task(serve(options, ready.set_result))
    await asyncio.wait([task, ready], return_when=asyncio.FIRST_COMPLETED)
    if task.done():
        await task
    yield ready.result()
    task.cancel()
    await asyncio.wait_for(asyncio.wait([task]), WAIT_S)
    assert task.cancelled()


@dataclass(frozen=True)
class Kiosk:
    """What a kiosk knows: its configuration file, and nothing else."""

    addresses: Addresses
    http: httpx.Client

    @property
    def config(self):
        return tomllib.loads(self.addresses.config_file.read_text(encoding="utf-8"))

    def assertion(self, key: str | None = None, **claims) -> str:
        settings = self.config["salesforce"]
        good = {
            "iss": settings["client_id"],
            "sub": settings["username"],
            "aud": settings["login_url"],
            "exp": int(time.time()) + 150,
        }
        pem = key or Path(settings["private_key_file"]).read_text(encoding="utf-8")
        return jwt.encode({**good, **claims}, pem, algorithm="RS256")

    def ask_token(self, **form) -> httpx.Response:
        data = {"grant_type": JWT_BEARER, "assertion": self.assertion(), **form}
        return self.http.post(TOKEN, data=data)

    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.ask_token().json()['access_token']}"}

    @property
    def feed_url(self) -> str:
        settings = self.config["pusher"]
        return f"ws://{settings['host']}:{settings['port']}/app/{settings['key']}?protocol=7"


@contextmanager
def kiosk_of(addresses: Addresses) -> Iterator[Kiosk]:
    """A kiosk of that sandbox, with an HTTP client for its org."""
    with httpx.Client(
        base_url=addresses.salesforce_url, trust_env=False, verify=PLAIN_HTTP
    ) as http:
        yield Kiosk(addresses, http)


def calls_used(reply: httpx.Response) -> int:
    """The day's API calls, by the gauge of this reply."""
    used, limit = reply.headers["Sforce-Limit-Info"].removeprefix("api-usage=").split("/")
    assert limit == "15000"
    return int(used)
