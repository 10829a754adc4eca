"""Reads who the kiosk is at its hub, and counts its starts."""

from __future__ import annotations

import logging
import secrets

import msgspec

from kiosk.hardware.machine_mark import machine_mark
from kiosk.link.identity import HubIdentity
from kiosk.settings.hub import as_enrolled
from kiosk.settings.model import Settings
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.faults import StoreError

log = logging.getLogger(__name__)


class EnrolledStart(msgspec.Struct, frozen=True):
    """An enrolled kiosk, and who it is in the calls of this start."""

    enrolled: EnrolledKiosk
    identity: HubIdentity


def as_known_at_hub(settings: Settings, device: DeviceStore) -> Settings:
    """The settings with the id and store that the org gave, if the kiosk is enrolled at its hub.

    No start is counted. Raises StoreError.
    """
    enrolled = device.load() if settings.hub else None
    return as_enrolled(settings, enrolled.kiosk, enrolled.store) if enrolled else settings


def enrolled_start(settings: Settings, device: DeviceStore) -> EnrolledStart | None:
    """The identity, with a count of starts that is on disk; None without a hub or a key there.

    A disk that cannot count makes no calls: the hub would take them for those of a copy.
    """
    if settings.hub is None:
        return None
    try:
        enrolled = device.load()
        boot = device.next_boot() if enrolled else 0
    except StoreError as error:
        log.warning("the kiosk's key at the hub cannot be used: %s", error)
        return None
    if enrolled is None:
        log.error("this kiosk is not enrolled at its hub; run kiosk hub enrol with a code")
        return None
    # The address in the settings counts: a hub may move, and its worker's key proves it.
    return EnrolledStart(
        enrolled,
        HubIdentity(
            enrolled.keys,
            settings.hub.url,
            boot,
            secrets.token_hex(4),
            machine_mark(enrolled.keys.id),
        ),
    )
