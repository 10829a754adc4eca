"""How the org and the network misbehave in a round, drawn at random."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

import msgspec

from kiosk.sandbox.org.faults import Faults
from kiosk.sandbox.org.situations import VARIANTS

CALM: Mapping[str, object] = msgspec.to_builtins(Faults())
# 27's "deleted" takes leads out of the org, which then cannot tell that they came exactly once.
_LEFT_OUT = frozenset({(27, "deleted")})
_SITUATIONS = sorted(
    {(number, variant) for number in range(1, 31) for variant in ("", *VARIANTS.get(number, ()))}
    - _LEFT_OUT
)
_OF_A_ROW = ((4, ""), (14, ""), (18, ""), (21, ""), (22, "block"), (24, ""), (26, ""), (29, "row"))
# The codes with which a situation refuses a row, so that it may be held.
_REASONS: Mapping[int, str] = {
    4: "DUPLICATE_VALUE",
    18: "STRING_TOO_LONG",
    19: "FIELD_CUSTOM_VALIDATION_EXCEPTION",
    22: "DUPLICATES_DETECTED",
    23: "MULTIPLE_CHOICES",
    24: "FIELD_CUSTOM_VALIDATION_EXCEPTION INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"
    " INVALID_EMAIL_ADDRESS",
    27: "CANNOT_UPDATE_CONVERTED_LEAD",
    28: "APEX_ERROR",
    29: "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
}


def weather(rng: random.Random, keys: Sequence[str]) -> Mapping[str, object]:
    """Faults for Faults; `keys` are of leads that are about to come. A third of the time none."""
    if rng.random() < 1 / 3:
        return CALM
    return {**CALM, **rng.choice(_KINDS)(rng, keys)}


def reasons_in(faults: Mapping[str, object]) -> frozenset[str]:
    """The codes that a row may be held with from now on."""
    return frozenset(
        code for entry in faults["next"] for code in _REASONS.get(entry["situation"], "").split()
    )


def _next(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    chosen = rng.choices(_SITUATIONS, k=rng.randint(1, 4))
    return {"next": [{"situation": number, "variant": variant} for number, variant in chosen]}


def _row(rng: random.Random, keys: Sequence[str]) -> dict[str, object]:
    number, variant = rng.choice(_OF_A_ROW)
    guilty = rng.sample(keys, min(len(keys), 2))
    return {"next": [{"situation": number, "variant": variant, "key": key} for key in guilty]}


def _too_many_rows(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    return {"next": [{"situation": 28, "rows": rng.randint(1, 5)}]}


def _reply_lost(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    return {"drop_reply": True, "replay_reply": rng.random() < 0.4}


def _slow(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    return {"slow_ms": rng.randint(5, 60), "drop_reply": rng.random() < 0.3}


def _no_service(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    return rng.choice(({"unavailable": True}, {"network_away": True}, {"api_used": 15_000}))


_KINDS = (_next, _next, _row, _too_many_rows, _reply_lost, _slow, _no_service)
