"""The threads beside the loop that every kiosk has."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.threads.loop import DiskThread


@dataclass(frozen=True, slots=True)
class Workers:
    """One for SQLite, one for pictures, one that hashes PINs."""

    disk: DiskThread
    pictures: DiskThread
    hasher: DiskThread

    @classmethod
    def new(cls) -> Workers:
        return cls(DiskThread(), DiskThread("pictures"), DiskThread("pin"))

    def close(self) -> None:
        """What was begun is finished first: a commit is never cut."""
        self.pictures.close()
        self.hasher.close()
        self.disk.close()
