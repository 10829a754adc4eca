"""Enrols a kiosk at a hub: the calls of a kiosk that nobody knows yet."""

from __future__ import annotations

import asyncio
import time
from typing import Self, TypeVar

import httpx
import msgspec

from kiosk import __version__
from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.outcome import Action
from kiosk.core.fleet.bounds import MalformedShapeError, read_shape
from kiosk.core.fleet.endpoints import EnrolReply, EnrolRequest, EnrolTicket, HubFacts
from kiosk.core.fleet.enrolment import seal_enrolment
from kiosk.core.fleet.hub_refusal import HubRefusal
from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.signed_box import Enrolled, open_enrolled
from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.link.client import exchange, hub_http, refusal_in
from kiosk.link.facts import facts_in
from kiosk.link.faults import forged
from kiosk.link.rows import unreadable
from kiosk.web.network import Network

Shape = TypeVar("Shape")

LOOK_EVERY_S = 2.0
PATIENCE_S = 90.0


class CodeEndedError(Exception):
    """The code was used, has ended, or was never given out."""


class UnansweredCodeError(Exception):
    """The hub's worker has not answered in time; the same code may be tried again."""


class Enrolling:
    """A kiosk that asks to be enrolled. Use it as a context."""

    def __init__(self, url: str, network: Network | None = None) -> None:
        self._url = url.rstrip("/")
        self._http = hub_http(network)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.aclose()

    async def facts(self) -> HubFacts:
        """What the hub tells everybody. Raises CallFaultError."""
        return facts_in(await self._call("GET", "/v1/hub", b"", 200))

    async def enrol(
        self,
        device: KeyPair,
        workers: WorkerKeys,
        code: str,
        machine: str,
    ) -> Enrolled:
        """Ask with a code, and wait for the worker's answer.

        After a lost reply it is asked again: for the same code and key the answer is the same.

        Raises:
            CodeEndedError, UnansweredCodeError
            CallFaultError: the hub refuses, or the answer is not the worker's.
        """
        box = seal_enrolment(device, workers.current, code, machine, __version__)
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            try:
                return await self._asked(device, workers, box, end)
            except CallFaultError as error:
                if error.fault.action is not Action.RETRY:
                    raise
            await asyncio.sleep(LOOK_EVERY_S)
        raise UnansweredCodeError

    async def _asked(
        self, device: KeyPair, workers: WorkerKeys, box: bytes, end: float
    ) -> Enrolled:
        body = msgspec.json.encode(EnrolRequest(box))
        reply = await self._call("POST", "/v1/enrol", body, 202)
        ticket = _read(reply, EnrolTicket).ticket
        while time.monotonic() < end:
            told = _read(await self._call("GET", f"/v1/enrol/{ticket}", b"", 200), EnrolReply)
            if told.state == "done" and told.result:
                return _opened(device, workers, told)
            await asyncio.sleep(LOOK_EVERY_S)
        raise UnansweredCodeError

    async def _call(self, method: str, target: str, body: bytes, expected: int) -> httpx.Response:
        request = self._http.build_request(method, self._url + target, content=body)
        reply = await exchange(self._http, request)
        if reply.status_code == expected:
            return reply
        refusal, fault = refusal_in(reply)
        if refusal is HubRefusal.CODE_ENDED:
            raise CodeEndedError
        raise fault


def _opened(device: KeyPair, workers: WorkerKeys, told: EnrolReply) -> Enrolled:
    found = open_enrolled(device, workers, told.result) if told.result else None
    if found is None:
        raise forged()
    return found


def _read(reply: httpx.Response, shape: type[Shape]) -> Shape:
    try:
        return read_shape(reply.content, shape)
    except MalformedShapeError:
        raise unreadable() from None
