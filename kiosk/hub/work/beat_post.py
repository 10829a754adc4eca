"""Heartbeats on their way from Redis to the org, and what becomes of each."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from kiosk.hub.redis.device_list import DeviceList
from kiosk.hub.redis.mailbox import Mailbox
from kiosk.hub.work.own_list import OwnList
from kiosk.salesforce.hub import BeatResult

log = logging.getLogger(__name__)

# A kiosk's next heartbeat takes the place of one that does not pass.
MOST_TRIES = 5


@dataclass(frozen=True, slots=True)
class BeatBundle:
    """Heartbeats of one call. `told` are those that the org hears, `kids` whose, in this order.

    `found` is all that was taken up, by device; `proofs` name the twins that are told of.
    """

    found: Mapping[str, bytes]
    told: Sequence[Mapping[str, object]]
    kids: Sequence[str]
    proofs: Mapping[str, bytes]


class BeatPost:
    """Gathers heartbeats for a call, and drops those that need no further one."""

    def __init__(self, mailbox: Mailbox, devices: DeviceList) -> None:
        self._mailbox = mailbox
        self._devices = devices
        self._tries: dict[str, int] = {}

    async def gather(self, own: OwnList) -> BeatBundle:
        """Take up heartbeats that wait. Raises RedisUnavailableError."""
        found = await self._mailbox.beats()
        told: list[Mapping[str, object]] = []
        kids: list[str] = []
        proofs: dict[str, bytes] = {}
        for kid, data in found.items():
            device, beat = own.find(kid), _read(data)
            if device is None or beat is None:
                continue
            if proof := await self._devices.twin_proof(kid):
                proofs[kid] = proof
            # The org learns from the worker alone whose it is. A twin is told of once for each
            # proof, so that it does not come back where a person has taken the mark away.
            who = {"device_id": kid, "kiosk": device.kiosk, "store": device.store}
            told.append(beat | who | {"twin": proof is not None})
            kids.append(kid)
        return BeatBundle(found, told, kids, proofs)

    async def settle(self, bundle: BeatBundle, results: Sequence[BeatResult]) -> None:
        """Keep what the org wants again, a few times; drop the rest. Raises RedisUnavailableError.

        A result that is lacking counts as good: an older package told none.
        """
        by_kid = dict(zip(bundle.kids, results, strict=False))
        kept = {kid for kid, one in by_kid.items() if one.passes and self._may_go_again(kid)}
        for kid, one in by_kid.items():
            if kid not in kept and one.status != "updated":
                log.warning("a heartbeat of %s was not taken (%s)", kid, one.code)
        for kid, proof in bundle.proofs.items():
            if kid not in by_kid or by_kid[kid].status == "updated":
                await self._devices.told_of_twin(kid, proof)
        self._tries = {kid: self._tries.get(kid, 0) + 1 for kid in kept}
        await self._mailbox.drop_beats(
            {kid: data for kid, data in bundle.found.items() if kid not in kept}
        )

    async def drop(self, bundle: BeatBundle) -> None:
        """Drop all of them. Raises RedisUnavailableError."""
        await self._mailbox.drop_beats(bundle.found)

    def _may_go_again(self, kid: str) -> bool:
        return self._tries.get(kid, 0) + 1 < MOST_TRIES


def _read(data: bytes) -> dict[str, object] | None:
    try:
        return msgspec.json.decode(data, type=dict[str, object])
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
