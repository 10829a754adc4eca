"""Follows the address in the wall's codes, where a customer's phone would go."""

from __future__ import annotations

from kiosk.checks.line import Line
from kiosk.checks.store import store_if_there
from kiosk.core.counter.code import wall_code
from kiosk.core.counter.health import Level
from kiosk.settings.model import Settings
from kiosk.store.faults import StoreError
from kiosk.store.offers import OfferStore
from kiosk.store.secrets import SecretError
from kiosk.web.network import Network
from kiosk.web.reachable import page_problem

_DEADLINE_S = 8.0
_SAMPLE = "SAMPLE"
_REMEDY = (
    "put a page there, correct [kiosk] code_base_url, or leave it empty: codes are then bare, for "
    "the shop's own scanners"
)


async def check_code_address(settings: Settings, network: Network) -> Line:
    """Ask for the page behind an offer's code, within 8 s; any answer below 400 is one."""
    base_url = settings.kiosk.code_base_url
    if not base_url:
        return Line("codes", Level.OK, "they carry no address, so no phone is led anywhere")
    url = wall_code(base_url, *_offer(settings)).url
    if problem := await page_problem(url, network, _DEADLINE_S):
        found = f"a customer's phone sees an error at {url}: {problem}"
        return Line("codes", Level.FAIL, found, _REMEDY)
    return Line("codes", Level.OK, f"a page answers at {url}")


def _offer(settings: Settings) -> tuple[str, str]:
    """Number and id of an offer; of none, where none is known, since some page must answer."""
    try:
        with store_if_there(settings) as store:
            offers = OfferStore(store).load().board.offers if store else {}
    except (StoreError, SecretError):
        offers = {}
    offer = next(iter(offers.values()), None)
    return (offer.number, offer.id) if offer else (_SAMPLE, _SAMPLE)
