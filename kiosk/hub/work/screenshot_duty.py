"""The keeper's duty for screenshots: brings to the org what an order asked a kiosk for."""

from __future__ import annotations

import logging

from kiosk.core.fleet.order import Command, open_picture
from kiosk.hub.redis.mailbox import Mailbox
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.own_list import OwnList
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.hub import OrgDevice, send_picture
from kiosk.salesforce.replies import CallError

log = logging.getLogger(__name__)

# Refused for what it is: the order has ended, or it is no picture.
_FOR_GOOD = frozenset({400, 404})


class ScreenshotDuty:
    """Looks for the pictures of open orders."""

    def __init__(
        self, own: OwnList, client: SalesforceClient, mailbox: Mailbox, keys: WorkerKeyRing
    ) -> None:
        self._own = own
        self._client = client
        self._mailbox = mailbox
        self._keys = keys
        self._waiting: tuple[str, int, bytes] | None = None

    async def run(self) -> None:
        """Send what has come. Raises CallError, after which the picture waits here."""
        await self._send()
        for device in self._own.all:
            order = device.order
            if order is None or order.command != Command.SCREENSHOT:
                continue
            data = await self._mailbox.take_screenshot(device.device_id, order.serial)
            if data is not None:
                self._waiting = self._opened(device, order.serial, data)
                await self._send()

    def _opened(self, device: OrgDevice, serial: int, data: bytes) -> tuple[str, int, bytes] | None:
        picture = open_picture(data, device.public_key, serial, self._keys.by_id)
        if picture is None:
            log.error("a screenshot does not come from %s", device.kiosk)
            return None
        return device.device_id, serial, picture

    async def _send(self) -> None:
        if self._waiting is None:
            return
        try:
            await send_picture(self._client, *self._waiting)
        except CallError as error:
            if error.status not in _FOR_GOOD:
                raise
            log.warning("a screenshot was refused (%s)", error.code)
        self._waiting = None
