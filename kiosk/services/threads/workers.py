"""The threads beside the loop that every kiosk has."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.threads.loop import WorkerThread


@dataclass(frozen=True, slots=True)
class Workers:
    """One for SQLite, one for pictures, one that hashes PINs and reads the login's secret."""

    disk: WorkerThread
    pictures: WorkerThread
    hasher: WorkerThread

    @classmethod
    def new(cls) -> Workers:
        return cls(WorkerThread(), WorkerThread("pictures"), WorkerThread("pin"))

    def close(self) -> None:
        """What was begun is finished first: a commit is never cut."""
        self.pictures.close()
        self.hasher.close()
        self.disk.close()
