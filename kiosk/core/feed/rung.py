"""The rungs of the ladder of sources, and what is told of the ladder."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Rung(StrEnum):
    """A source on the ladder, named as `[feed] kind` names it."""

    PUSHER = "pusher"
    STREAMING = "streaming"
    POLL = "poll"


@dataclass(frozen=True, slots=True)
class RungFault:
    """Why a rung does not serve.

    `reason` is a key of the catalogue of faults; `notes` say where. `detail` is the fault with its
    remedy in English, for staff and the log.
    """

    rung: Rung
    reason: str
    notes: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True, slots=True)
class LadderStatus:
    """Which rung serves, and why each better one does not, best first.

    `rung` is None until the first rung is up.
    """

    rung: Rung | None = None
    better: tuple[RungFault, ...] = ()
