"""Who a kiosk is in its calls to the hub."""

from __future__ import annotations

import msgspec

from kiosk.core.fleet.key_pair import KeyPair


class HubIdentity(msgspec.Struct, frozen=True):
    """The device's keys, the hub's address, and what tells this start and machine from others.

    `boot` counts the starts on disk, `run` (8 hex digits) names the present one, and `machine`
    (16 hex digits) stands for the computer.
    """

    keys: KeyPair
    url: str
    boot: int
    run: str
    machine: str
