"""The worker threads that every kiosk has."""

from __future__ import annotations

import msgspec

from kiosk.services.threads.loop import WorkerThread


class Workers(msgspec.Struct, frozen=True):
    """Threads for SQLite, for pictures, and for hashing PINs and reading the login's secret."""

    disk: WorkerThread
    pictures: WorkerThread
    hasher: WorkerThread

    @classmethod
    def new(cls) -> Workers:
        return cls(WorkerThread(), WorkerThread("pictures"), WorkerThread("pin"))

    def close(self) -> None:
        """Wait for calls that have begun, so that no commit is interrupted."""
        self.pictures.close()
        self.hasher.close()
        self.disk.close()
