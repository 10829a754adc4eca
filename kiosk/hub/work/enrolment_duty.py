"""The keeper's duty for enrolments: opens a kiosk's request, and asks the org about its code."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable

from kiosk.core.fleet.endpoints import EnrolReply
from kiosk.core.fleet.enrolment import EnrolmentRequest, code_hash, open_enrolment
from kiosk.core.fleet.hub_refusal import HubRefusal
from kiosk.core.fleet.key_pair import KeyPair, MalformedKeyError, parse_public, public_text
from kiosk.core.fleet.signed_box import Enrolled, WorkerBox, seal_enrolled
from kiosk.hub.redis.mailbox import ENROL_LIFE_S, Enrolment, Mailbox
from kiosk.hub.work.key_ring import WorkerKeyRing
from kiosk.hub.work.own_list import OwnList
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.hub import EnrolResult, OrgDevice, enrol_device

log = logging.getLogger(__name__)

_REFUSALS = {
    "ended": HubRefusal.CODE_ENDED,
    "unknown": HubRefusal.CODE_ENDED,
    "slow_down": HubRefusal.SLOW_DOWN,
}


class EnrolmentDuty:
    """Answers the requests that wait. The same code and key get the same answer for 15 minutes."""

    def __init__(
        self,
        own: OwnList,
        client: SalesforceClient,
        mailbox: Mailbox,
        keys: WorkerKeyRing,
        put_out: Callable[[], Awaitable[None]],
    ) -> None:
        """`put_out`: has the web know the devices, before the kiosk is told."""
        self._own = own
        self._client = client
        self._mailbox = mailbox
        self._keys = keys
        self._put_out = put_out
        self._waiting: tuple[str, bytes] | None = None
        self._answered: dict[tuple[str, bytes], tuple[float, EnrolResult]] = {}

    async def run(self) -> None:
        """Answer all that wait. Raises CallError, after which the request waits here."""
        while found := self._waiting or await self._mailbox.next_enrolment():
            self._waiting = found
            ticket, box = found
            await self._mailbox.answer_enrolment(ticket, await self._answer(box))
            self._waiting = None

    async def _answer(self, box: bytes) -> Enrolment:
        opened = self._opened(box)
        if opened is None:
            return Enrolment(refusal=HubRefusal.MALFORMED)
        worker, request = opened
        result = await self._ask(request)
        device = result.enrolled
        if device is None or device.public_key != request.public:
            log.warning("an enrolment was refused: %s", result.status)
            return Enrolment(refusal=_REFUSALS.get(result.status, HubRefusal.CODE_ENDED))
        self._own.add(device)
        await self._put_out()
        log.info("kiosk %s is enrolled", device.kiosk)
        return Enrolment(reply=EnrolReply("done", self._sealed(worker, device)))

    def _sealed(self, worker: KeyPair, device: OrgDevice) -> WorkerBox:
        enrolled = Enrolled(
            kid=device.device_id,
            kiosk=device.kiosk,
            store=device.store,
            keys=self._keys.links,
        )
        # The kiosk trusts the key that it sealed to.
        return seal_enrolled(worker, device.public_key, enrolled)

    async def _ask(self, request: EnrolmentRequest) -> EnrolResult:
        now = time.monotonic()
        self._answered = {
            key: value for key, value in self._answered.items() if now - value[0] < ENROL_LIFE_S
        }
        same = code_hash(request.code), request.public
        if same in self._answered:
            return self._answered[same][1]
        public = public_text(request.public)
        result = await enrol_device(self._client, same[0], public, request.machine, request.version)
        if result.status == "enrolled":
            self._answered[same] = now, result
        return result

    def _opened(self, box: bytes) -> tuple[KeyPair, EnrolmentRequest] | None:
        for worker in reversed(self._keys.pairs):
            request = open_enrolment(worker, box)
            if request and _can_be_sealed_to(request.public):
                return worker, request
        return None


def _can_be_sealed_to(public: bytes) -> bool:
    try:
        parse_public(public_text(public))
    except MalformedKeyError:
        return False
    return True
