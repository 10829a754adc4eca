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
from kiosk.web.reachable import page_answer

_DEADLINE_S = 8.0
_FIRST_ERROR = 400
_SAMPLE = "SAMPLE"
_REMEDY = (
    "put a page there, correct [kiosk] code_base_url, or leave it empty: codes are then bare, for "
    "the shop's own scanners"
)


async def check_code_address(settings: Settings, network: Network) -> Line:
    """Ask for the page behind an offer's code, within 8 s.

    Any answer below 400 is a page. Where no offer is known, any answer at all will do.
    """
    base_url = settings.kiosk.code_base_url
    if not base_url:
        return Line("codes", Level.OK, "they carry no address, so no phone is led anywhere")
    offer = _offer(settings)
    url = wall_code(base_url, *(offer or (_SAMPLE, _SAMPLE))).url
    answer = await page_answer(url, network, _DEADLINE_S)
    if isinstance(answer, int):
        if answer < _FIRST_ERROR or offer is None:
            return Line("codes", Level.OK, f"somebody answers at {url}")
        answer = f"HTTP {answer}"
    found = f"a customer's phone sees an error at {url}: {answer}"
    return Line("codes", Level.FAIL, found, _REMEDY)


def _offer(settings: Settings) -> tuple[str, str] | None:
    """Number and id of an offer of the shop; None where none is known yet."""
    try:
        with store_if_there(settings) as store:
            offers = OfferStore(store).load().board.offers if store else {}
    except (StoreError, SecretError):
        offers = {}
    offer = next(iter(offers.values()), None)
    return (offer.number, offer.id) if offer else None
