"""Follows the address in the wall's codes, where a customer's phone would go."""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime
from urllib.parse import urlsplit

from kiosk.checks.line import Line
from kiosk.checks.store import store_if_there
from kiosk.core.counter.code import wall_code
from kiosk.core.counter.health import Level
from kiosk.core.feed.board import Board
from kiosk.core.wall.placement import showable
from kiosk.settings.addresses import is_loopback
from kiosk.settings.model import Settings
from kiosk.store.faults import StoreError
from kiosk.store.offers import OfferStore
from kiosk.store.secrets import SecretError
from kiosk.web.network import Network
from kiosk.web.reachable import page_answer

_DEADLINE_S = 8.0
_FIRST_ERROR, _FIRST_OF_SERVER = 400, 500
_SAMPLE = "SAMPLE"
_REMEDY = (
    "put a page there, correct [kiosk] code_base_url, or leave it empty: codes are then bare, for "
    "the shop's own scanners"
)


async def check_code_address(settings: Settings, network: Network) -> Line:
    """Ask for the page behind a code that is on the wall now, within 8 s.

    Any answer below 400 is a page. Where no offer is known, it may be any that is no failure of the
    server. Of a host that only this computer or the shop's own network reaches, the line warns.
    """
    base_url = settings.kiosk.code_base_url
    if not base_url:
        return Line("codes", Level.OK, "they carry no address, so no phone is led anywhere")
    offer = _offer(settings)
    url = wall_code(base_url, *(offer or (_SAMPLE, _SAMPLE))).url
    answer = await page_answer(url, network, _DEADLINE_S)
    if isinstance(answer, int):
        if answer < (_FIRST_ERROR if offer else _FIRST_OF_SERVER):
            return _reached(base_url, url)
        answer = f"HTTP {answer}"
    found = f"a customer's phone sees an error at {url}: {answer}"
    return Line("codes", Level.FAIL, found, _REMEDY)


def _reached(base_url: str, url: str) -> Line:
    if who := _who_alone(urlsplit(base_url.lower()).hostname or ""):
        found = f"somebody answers at {url}, but hardly a customer's phone's call: {who}"
        return Line("codes", Level.WARN, found, _REMEDY)
    return Line("codes", Level.OK, f"somebody answers at {url}")


def _offer(settings: Settings) -> tuple[str, str] | None:
    """Number and id of an offer that the wall shows now; None where none is known yet."""
    try:
        with store_if_there(settings) as store:
            board = OfferStore(store).load().board if store else Board()
    except (StoreError, SecretError):
        return None
    kiosk = settings.kiosk
    offer = next(iter(showable(board, kiosk.store, datetime.now(UTC), kiosk.zone)), None)
    return (offer.number, offer.id) if offer else None


def _who_alone(host: str) -> str:
    """Who alone reaches the host; empty if the world may."""
    if is_loopback(host) or host.endswith(".localhost"):
        return "the address is this computer's own"
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        local = "." not in host or host.endswith((".local", ".lan", ".home.arpa", ".internal"))
        return "the name is known in the shop's own network alone" if local else ""
    if address.is_global:
        return ""
    return "the address is one of the shop's own network"
