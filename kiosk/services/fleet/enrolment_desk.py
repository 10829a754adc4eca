"""Enrols the running kiosk by a code that staff scan or type."""

from __future__ import annotations

import logging
from collections.abc import Coroutine
from typing import Any

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.fleet.enrol_outcome import EnrolOutcome, EnrolState
from kiosk.core.fleet.enrolment import Invitation, read_enrolment_code, read_invitation
from kiosk.core.fleet.key_pair import fingerprint
from kiosk.core.fleet.worker_keys import WorkerKeys, rooted_at
from kiosk.link.enrolment import CodeEndedError, Enrolling, UnansweredCodeError
from kiosk.services.fleet.enrolling import enrol_at
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.device import DeviceStore
from kiosk.store.faults import StoreError
from kiosk.web.network import Network

log = logging.getLogger(__name__)


class EnrolmentDesk:
    """Answers staff. What was enrolled counts from the next start on."""

    def __init__(self, url: str, network: Network, device: DeviceStore, disk: WorkerThread) -> None:
        """`url` is the hub's address in the settings; a code for another hub is not for us."""
        self._url = url.rstrip("/")
        self._network = network
        self._device = device
        self._disk = disk
        self._compared: tuple[str, WorkerKeys] | None = None

    async def begin(self, text: str) -> EnrolOutcome:
        """Enrol by a QR code's text; by a typed code only after `confirm`."""
        self._compared = None
        found = read_invitation(text)
        code = found.code if found else read_enrolment_code(text)
        if code is None:
            return EnrolOutcome(EnrolState.NOT_A_CODE)
        if found and found.url.rstrip("/") != self._url:
            return EnrolOutcome(EnrolState.OTHER_HUB)
        return await self._told(self._begin(found or Invitation(self._url, code, "")))

    async def confirm(self) -> EnrolOutcome:
        """Enrol by the typed code, now that somebody has compared the fingerprint."""
        if self._compared is None:
            return EnrolOutcome(EnrolState.NOT_A_CODE)
        (code, workers), self._compared = self._compared, None
        return await self._told(self._enrol(code, workers))

    async def _begin(self, invitation: Invitation) -> EnrolOutcome:
        async with Enrolling(self._url, self._network) as enrolling:
            links = (await enrolling.facts()).keys
        if not links:
            return EnrolOutcome(EnrolState.NO_WORKER)
        if not invitation.fingerprint:
            newest = links[-1].public
            self._compared = (invitation.code, WorkerKeys((newest,)))
            return EnrolOutcome(EnrolState.COMPARE, fingerprint=fingerprint(newest))
        workers = rooted_at(invitation.fingerprint, links)
        if workers is None:
            return EnrolOutcome(EnrolState.OTHER_FINGERPRINT)
        return await self._enrol(invitation.code, workers)

    async def _enrol(self, code: str, workers: WorkerKeys) -> EnrolOutcome:
        async with Enrolling(self._url, self._network) as enrolling:
            parts = (self._device, self._disk)
            who = await enrol_at(enrolling, self._url, code, workers, *parts)
        log.warning("enrolled as %s in %s, from the next start on", who.kiosk, who.store)
        return EnrolOutcome(EnrolState.ENROLLED, kiosk=who.kiosk, store=who.store)

    async def _told(self, asking: Coroutine[Any, Any, EnrolOutcome]) -> EnrolOutcome:
        try:
            return await asking
        except CodeEndedError:
            return EnrolOutcome(EnrolState.CODE_ENDED)
        except UnansweredCodeError:
            return EnrolOutcome(EnrolState.UNANSWERED)
        except CallFaultError as error:
            reason, sentence = error.diagnosis.reason, error.diagnosis.sentence
            return EnrolOutcome(EnrolState.REFUSED, reason=reason, sentence=sentence)
        except StoreError as error:
            log.warning("the enrolment cannot be saved: %s", error)
            return EnrolOutcome(EnrolState.NOT_SAVED)
