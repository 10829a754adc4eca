"""All syncs of a kiosk, one for each kind of row."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.delivery.sync import Sync


@dataclass(frozen=True, slots=True)
class Syncs:
    """The syncs, kept separate so a problem with one kind does not stop another.

    Without an org there are none.
    """

    each: tuple[Sync, ...]

    @property
    def have_an_org(self) -> bool:
        """Whether there is an org to send rows to."""
        return bool(self.each)

    def wake(self) -> None:
        """Wake all syncs, because a row was added or released."""
        for sync in self.each:
            sync.wake()

    def network_is_back(self) -> None:
        """End all waits for the network, because another call has just succeeded."""
        for sync in self.each:
            sync.network_is_back()
