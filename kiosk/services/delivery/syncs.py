"""All the syncs of a kiosk: one for each kind of rows."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.delivery.sync import Sync


@dataclass(frozen=True, slots=True)
class Syncs:
    """Each kind has its own: what holds redemptions up must not hold leads. None: no org."""

    each: tuple[Sync, ...]

    @property
    def have_an_org(self) -> bool:
        """Whether rows have somewhere to go."""
        return bool(self.each)

    def wake(self) -> None:
        """A row was added or released."""
        for sync in self.each:
            sync.wake()

    def network_is_back(self) -> None:
        """Something else reached the outside: waits for the network may end now."""
        for sync in self.each:
            sync.network_is_back()
