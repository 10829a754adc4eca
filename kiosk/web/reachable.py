"""Asks whether a page answers, as a customer's phone would."""

from __future__ import annotations

import asyncio

import httpx

from kiosk.web.network import Network, transport_of
from kiosk.web.no_cookies import NoCookies

_MOST_REDIRECTS = 5


async def page_answer(url: str, network: Network, deadline_s: float) -> int | str:
    """Ask for the page without reading it; its HTTP status, or why nobody answers."""
    answer = await _asked(url, network, deadline_s)
    return answer if isinstance(answer, str) else answer.status_code


async def page_date(url: str, network: Network, deadline_s: float) -> str:
    """The `Date` with which the page's server answers; empty if nobody answers."""
    answer = await _asked(url, network, deadline_s)
    return "" if isinstance(answer, str) else str(answer.headers.get("Date", ""))


async def _asked(url: str, network: Network, deadline_s: float) -> httpx.Response | str:
    client = httpx.AsyncClient(
        transport=transport_of(network),
        trust_env=False,
        timeout=deadline_s,
        follow_redirects=True,
        max_redirects=_MOST_REDIRECTS,
        cookies=NoCookies(),
    )
    try:
        async with asyncio.timeout(deadline_s), client, client.stream("GET", url) as reply:
            return reply
    except (TimeoutError, httpx.TimeoutException):
        return f"no answer in {deadline_s:.0f} s"
    except httpx.TooManyRedirects:
        return "it leads round in circles"
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        return str(error) or type(error).__name__
