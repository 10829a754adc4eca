"""Asks whether a page answers, as a customer's phone would."""

from __future__ import annotations

import asyncio

import httpx

from kiosk.web.network import Network, transport_of

_FIRST_ERROR = 400
_MOST_REDIRECTS = 5


async def page_problem(url: str, network: Network, deadline_s: float) -> str:
    """Ask for the page without reading it; what a person with a browser would see instead of it.

    Empty if the page is there.
    """
    client = httpx.AsyncClient(
        transport=transport_of(network),
        trust_env=False,
        follow_redirects=True,
        max_redirects=_MOST_REDIRECTS,
    )
    try:
        async with asyncio.timeout(deadline_s), client, client.stream("GET", url) as reply:
            status = reply.status_code
    except TimeoutError:
        return f"no answer in {deadline_s:.0f} s"
    except httpx.TooManyRedirects:
        return "it leads round in circles"
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return str(error) or type(error).__name__
    return f"HTTP {status}" if status >= _FIRST_ERROR else ""
