"""Has the service's machine update itself, at the org's order."""

from __future__ import annotations

from kiosk.core.fleet.order import Order
from kiosk.services.fleet.order_failed import OrderFailedError
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.release_folder import ReleaseFolder


class UpdateOrder:
    """Asks for an update, which a unit of the system fetches and puts on trial.

    What comes of it stands in later heartbeats: the version, or why it was refused.
    """

    def __init__(self, releases: ReleaseFolder, disk: WorkerThread) -> None:
        self._releases = releases
        self._disk = disk

    async def order(self, _order: Order) -> str:
        """Ask for it. Raises OrderFailedError where no service would hear of it."""
        try:
            await self._disk.run(self._releases.ask_for_update)
        except OSError as error:
            raise OrderFailedError(f"not asked for: {error.strerror}") from error
        return "asked for"
