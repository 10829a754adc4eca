"""Whether two kiosks have the same key: the copy of a disk, or a backup that was restored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.core.fleet.request_token import RequestClaims


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the hub remembers of a device.

    `enrolled` is the mark of the machine that was enrolled. The rest is from the newest token
    heard (`iat`, unix s). `copied` means that a copy was proven once.
    """

    enrolled: str
    boot: int = 0
    run: str = ""
    iat: int = 0
    copied: bool = False


class TwinVerdict(StrEnum):
    """REFUSED: this is the copy. FLAGGED: proof of a copy, while this machine may go on."""

    FINE = "fine"
    FLAGGED = "flagged"
    REFUSED = "refused"


def judge_twin(seen: Sighting, claims: RequestClaims) -> tuple[TwinVerdict, Sighting]:
    """Judge a verified request, and say what is to be remembered.

    Each start raises `boot` on disk before it is used. So a lower one than before, or the same in
    another run, proves that two started from the same disk. Then the machine that was enrolled
    goes on, and any other is refused.

    A token that is no newer than the newest heard proves nothing: it may have been on its way
    while the kiosk started again.
    """
    before = (claims.boot, claims.run) != (seen.boot, seen.run) and claims.boot <= seen.boot
    proof = before and claims.iat > seen.iat
    copied = seen.copied or proof
    if copied and claims.m != seen.enrolled:
        return TwinVerdict.REFUSED, replace(seen, copied=True)
    if before and not proof:
        return TwinVerdict.FINE, seen
    heard = Sighting(seen.enrolled, claims.boot, claims.run, max(claims.iat, seen.iat), copied)
    return (TwinVerdict.FLAGGED if proof else TwinVerdict.FINE), heard
