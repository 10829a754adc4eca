"""Builds all that runs beside the screen: the way to the outside, the devices, the net."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.settings.model import Settings
from kiosk.store.faults import StoreError
from kiosk.store.secrets import SecretError
from kiosk.ui.bridge import Bridge
from kiosk.web.trust import TrustError
from kiosk.wiring.access import Access
from kiosk.wiring.devices import Devices
from kiosk.wiring.first_wall import FirstWall
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.late_net import StartRefusedError
from kiosk.wiring.net import Net, net_of
from kiosk.wiring.screen import paper_look


async def whole_net(
    settings: Settings,
    base: Foundation,
    bridge: Bridge,
    first: FirstWall,
    platform: str,
    spoken: Callable[[], str],
) -> Net:
    """Build all of it, and see that the login's private key can sign.

    `platform`: Qt's name of the display that the kiosk covers; empty where it covers none.
    `spoken`: why what was spoken last was not heard.

    Raises:
        StartRefusedError: a secret, a certificate or the store's keys; its text names the remedy.
    """
    try:
        return await _whole_net(settings, base, bridge, first, platform, spoken)
    except (SecretError, TrustError) as error:
        raise StartRefusedError(str(error), 2) from error
    except StoreError as error:
        raise StartRefusedError(str(error), 1) from error


async def _whole_net(
    settings: Settings,
    base: Foundation,
    bridge: Bridge,
    first: FirstWall,
    platform: str,
    spoken: Callable[[], str],
) -> Net:
    access = Access.of(settings)
    sections = settings.scanner, settings.printer
    devices = Devices(
        *sections, paper_look(settings), bridge.show_scan, platform, bridge.show_paper_out
    )
    net = net_of(base.settings, access, base, devices, bridge, first, spoken)
    try:
        # The process that looks at the key has had the time of all that was built before.
        await base.workers.hasher.run(access.prove, settings)
    except BaseException:
        await net.aclose()
        raise
    return net
