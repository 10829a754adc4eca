"""Daily housekeeping: raises an alarm for rows held too long and deletes old delivered rows."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from kiosk.core.delivery.export import encode_export, export_of
from kiosk.core.delivery.outbox import OutboxEntry, RowState
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError
from kiosk.store.files import write_durably
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.sealing import seal
from kiosk.store.secrets import SecretError

log = logging.getLogger(__name__)

_DAY_S = 86_400.0


class Housekeeping:
    """Looks after the outbox once a day.

    `export` receives the rows that raise the alarm, once each; None disables exports.
    """

    def __init__(
        self,
        entries: OutboxEntries,
        disk: WorkerThread,
        *,
        alarm_days: float,
        keep_days: float,
        export: Callable[[Sequence[OutboxEntry]], None] | None,
    ) -> None:
        self._entries = entries
        self._disk = disk
        self._alarm_s = alarm_days * _DAY_S
        self._keep_s = keep_days * _DAY_S
        self._export = export

    async def run(self) -> None:
        while True:
            try:
                await self._disk.run(self.once, time.time())
            except (StoreError, SecretError) as error:
                log.warning("the outbox could not be looked after: %s", error)
            await asyncio.sleep(_DAY_S)

    def once(self, now: float) -> None:
        """Do one round on the disk thread.

        Raises StoreError, or SecretError if the file in `export_to` is not a key.
        """
        forgotten = self._entries.purge_sent(now - self._keep_s)
        if forgotten:
            log.info("%d rows delivered long ago were forgotten", forgotten)
        if dropped := self._entries.drop_dispensable(now - self._keep_s):
            log.warning("%d rows that the org never took were dropped", dropped)
        held = self._entries.list(None, [RowState.HELD])
        dispensable = self._entries.kinds.dispensable
        old = [
            entry
            for entry in held
            if now - entry.created > self._alarm_s and entry.kind not in dispensable
        ]
        if not old:
            return
        log.error(
            "%d rows are held for more than %.0f days; see them by: kiosk leads list --state held",
            len(old),
            self._alarm_s / _DAY_S,
        )
        new = [entry for entry in old if entry.exported is None]
        if new and self._export:
            self._export(new)
            self._entries.mark_exported([entry.id for entry in new], now)


def sealed_exports(
    folder: Path, kiosk: str, public_key: Path
) -> Callable[[Sequence[OutboxEntry]], None]:
    """Return an exporter that writes each batch to a dated file in `folder`.

    Only the key's owner can read the files.
    """

    def export(entries: Sequence[OutboxEntry]) -> None:
        now = datetime.now(UTC)
        data = seal(encode_export(export_of(entries, kiosk, now)), public_key)
        file = _unused(folder, f"held-{now:%Y%m%dT%H%M%SZ}")
        write_durably(file, data)
        log.warning("%d held rows were exported to %s", len(entries), file)

    return export


def _unused(folder: Path, name: str) -> Path:
    """Return an unused file name: an old export may hold rows deleted from the outbox."""
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    files = (folder / f"{one}.sealed" for one in names)
    return next(file for file in files if not file.exists())
