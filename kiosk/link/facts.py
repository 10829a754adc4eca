"""Reads what the hub tells everybody: the worker's keys and the versions."""

from __future__ import annotations

import httpx

from kiosk.core.fleet.bounds import MalformedShapeError, read_shape
from kiosk.core.fleet.endpoints import HubFacts
from kiosk.link.client import HubClient
from kiosk.link.rows import unreadable


async def fetch_facts(client: HubClient) -> HubFacts:
    """Fetch the facts. Raises CallFaultError."""
    return facts_in(await client.call("GET", "/v1/hub"))


def facts_in(reply: httpx.Response) -> HubFacts:
    """The facts in a reply. Raises CallFaultError."""
    try:
        return read_shape(reply.content, HubFacts)
    except MalformedShapeError:
        raise unreadable() from None
