"""The rungs of the ladder of sources, and what is told of the ladder."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Rung(StrEnum):
    """A source on the ladder, named as `[feed] kind` names it."""

    PUSHER = "pusher"
    STREAMING = "streaming"
    POLL = "poll"


class RungFault(msgspec.Struct, frozen=True):
    """Why a rung does not serve.

    `reason` is a key of the catalogue of faults; `notes` say where. `detail` is the fault with its
    remedy in English, for staff and the log.
    """

    rung: Rung
    reason: str
    notes: tuple[str, ...] = ()
    detail: str = ""


class LadderStatus(msgspec.Struct, frozen=True):
    """Which rung serves, and why each better one does not, best first.

    `rung` is None until the first rung is up.
    """

    rung: Rung | None = None
    better: tuple[RungFault, ...] = ()
