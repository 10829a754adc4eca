"""Checks the hub: whether it is there, and whether this kiosk is enrolled at it."""

from __future__ import annotations

from kiosk.checks.line import Line, of_diagnosis
from kiosk.checks.store import of_store_fault, store_if_there
from kiosk.core.counter.catalogue import helper_for, who_helps
from kiosk.core.counter.health import Level
from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.hub_reason import HubReason
from kiosk.core.fleet.endpoints import HubFacts
from kiosk.core.fleet.key_pair import fingerprint
from kiosk.core.fleet.worker_keys import WorkerKey
from kiosk.link.enrolment import Enrolling
from kiosk.link.faults import forged, not_enrolled
from kiosk.settings.model import Settings
from kiosk.store import sqlite
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.faults import StoreError
from kiosk.store.feed_record import FeedRecords
from kiosk.store.lanes import Lanes
from kiosk.store.secrets import SecretError
from kiosk.web.network import Network

_CHECK = "hub"
# What the running kiosk was told of its own key, and what a person must mend.
_FOR_THE_DEVICE = frozenset(
    {HubReason.TWIN, HubReason.REVOKED, HubReason.PENDING, HubReason.UNKNOWN, HubReason.TOO_OLD}
)


async def check_hub(settings: Settings, network: Network) -> Line:
    """Check DNS, TLS, the hub, the kiosk's key and the hub's.

    It makes no call as the device: beside a running kiosk that would be the call of a copy. What
    that one was told of its key stands in the store.
    """
    if settings.hub is None:
        return Line(_CHECK, Level.OK, "none")
    try:
        async with Enrolling(settings.hub.url, network) as asking:
            facts = await asking.facts()
        with store_if_there(settings) as connection:
            enrolled = DeviceStore(connection).load() if connection else None
            told = _told(connection) if connection else None
    except CallFaultError as error:
        return of_diagnosis(_CHECK, error.diagnosis, str(error))
    except (StoreError, SecretError) as error:
        return of_store_fault(_CHECK, error)
    if enrolled is None:
        return of_diagnosis(_CHECK, not_enrolled().diagnosis, "there, and this kiosk has no key")
    if not _is_known(enrolled, facts.keys):
        return of_diagnosis(_CHECK, forged().diagnosis, "its worker's key is not the one enrolled")
    return _as_told(enrolled, told, facts)


def _told(connection: sqlite.Connection) -> tuple[str, str] | None:
    """Why the hub refuses the device, and the sentence; None if nothing says so.

    A kiosk that has no row to send asks for offers all the same.
    """
    said = [(fault.reason, fault.sentence) for fault in Lanes(connection).faults()]
    if record := FeedRecords(connection).load():
        said.append((record.status.reason, record.status.detail))
    return next((one for one in said if one[0] in _FOR_THE_DEVICE), None)


def _as_told(enrolled: EnrolledKiosk, told: tuple[str, str] | None, facts: HubFacts) -> Line:
    """The line of an enrolled kiosk: what the running one was told, or that all is well."""
    if told:
        reason, sentence = told
        remedy = f"{sentence} {who_helps(reason)}".rstrip()
        who = f"the hub refuses {enrolled.kiosk}"
        return Line(_CHECK, Level.FAIL, who, remedy, reason, helper_for(reason))
    found = f"enrolled as {enrolled.kiosk} in {enrolled.store}, hub version {facts.version}"
    return Line(_CHECK, Level.OK, f"{found}, fingerprint {fingerprint(facts.keys[-1].public)}")


def _is_known(enrolled: EnrolledKiosk, links: tuple[WorkerKey, ...]) -> bool:
    trusted = enrolled.workers.followed_by(links)
    return bool(links) and links[-1].public in trusted.publics
