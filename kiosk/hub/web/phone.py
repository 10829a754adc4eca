"""Whether a person's phone asks for a page: what previews, searches and monitors fetch is no look.

A phone's browser says "Mobi" in its User-Agent, as MDN advises to look for; programs name
themselves, or an address where they explain themselves. Nothing of it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_PROGRAM = re.compile(
    r"bot|crawl|spider|preview|headless|lighthouse|externalhit|monitor|https?:", re.IGNORECASE
)
_AHEAD_OF_TIME = ("purpose", "sec-purpose", "x-moz", "x-purpose")
_LONGEST = 1_000


def is_opened_by_phone(method: str, headers: Mapping[str, str]) -> bool:
    """Tell whether a person sees the page that this request asks for, on a phone."""
    agent = headers.get("user-agent", "")[:_LONGEST]
    return (
        method == "GET"
        and "Mobi" in agent
        and not _PROGRAM.search(agent)
        and not any(headers.get(name) for name in _AHEAD_OF_TIME)
    )
