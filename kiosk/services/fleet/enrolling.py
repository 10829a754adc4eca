"""Enrols this kiosk with a key that is on disk before anybody is told of it."""

from __future__ import annotations

from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.hardware.machine_mark import machine_mark
from kiosk.link.enrolment import Enrolling
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.device import DeviceStore, EnrolledKiosk


async def enrol_at(
    enrolling: Enrolling,
    url: str,
    code: str,
    workers: WorkerKeys,
    device: DeviceStore,
    disk: WorkerThread,
) -> EnrolledKiosk:
    """Ask with a code, and take the key into use.

    Raises CodeEndedError, UnansweredCodeError, CallFaultError or StoreError. After any of them the
    kiosk is who it was, and the same code may be tried again with the same key.
    """
    # On disk before anybody is told of it, and the same one after a lost reply.
    keys = await disk.run(device.prepare)
    found = await enrolling.enrol(keys, workers, code, machine_mark(keys.id))
    who = EnrolledKiosk(keys, url, found.kiosk, found.store, workers.followed_by(found.keys))
    await disk.run(device.enrol, who)
    return who
