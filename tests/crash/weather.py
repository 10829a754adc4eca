"""How the org and the network misbehave in a round, drawn at random."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

import msgspec

from kiosk.sandbox.org.faults import Faults
from kiosk.sandbox.org.situation_name import SituationName as S
from kiosk.sandbox.org.situations import VARIANTS

CALM: Mapping[str, object] = msgspec.to_builtins(Faults())
_LEFT_OUT = {
    # Takes leads out of the org, which then cannot tell that they came exactly once.
    (S.CONVERTED_SINCE, "deleted"),
    # Ends by the kiosk's deadline of minutes, longer than a process is waited for here.
    (S.LOGIN_UNREADABLE, "dripping"),
    (S.REPLY_UNREADABLE, "dripping"),
}
_SITUATIONS: Mapping[S, tuple[str, ...]] = {
    name: tuple(
        variant
        for variant in ("", *sorted(VARIANTS.get(name, ())))
        if (name, variant) not in _LEFT_OUT
    )
    for name in S
}
_OF_A_ROW = (
    (S.EARLIER_TRY_AT_WORK, ""),
    (S.READ_ONLY, ""),
    (S.ROW_TOO_LONG, ""),
    (S.ROW_LOCK, ""),
    (S.DUPLICATE_RULE, "block"),
    (S.VALIDATION_RULE, ""),
    (S.STORAGE_FULL, ""),
    (S.TRIGGER_FAILS, "row"),
)
# The codes with which a situation refuses a row, so that it may be held.
_REASONS: Mapping[S, str] = {
    S.EARLIER_TRY_AT_WORK: "DUPLICATE_VALUE",
    S.ROW_TOO_LONG: "STRING_TOO_LONG",
    S.ROLLED_BACK: "FIELD_CUSTOM_VALIDATION_EXCEPTION",
    S.DUPLICATE_RULE: "DUPLICATES_DETECTED",
    S.KEY_MATCHES_TWO: "MULTIPLE_CHOICES",
    S.VALIDATION_RULE: "FIELD_CUSTOM_VALIDATION_EXCEPTION INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"
    " INVALID_EMAIL_ADDRESS",
    S.CONVERTED_SINCE: "CANNOT_UPDATE_CONVERTED_LEAD",
    S.APEX_LIMIT: "APEX_ERROR",
    S.TRIGGER_FAILS: "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
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
    chosen = rng.choices(list(_SITUATIONS), k=rng.randint(1, 4))
    return {
        "next": [{"situation": name, "variant": rng.choice(_SITUATIONS[name])} for name in chosen]
    }


def _row(rng: random.Random, keys: Sequence[str]) -> dict[str, object]:
    name, variant = rng.choice(_OF_A_ROW)
    guilty = rng.sample(keys, min(len(keys), 2))
    return {"next": [{"situation": name, "variant": variant, "key": key} for key in guilty]}


def _too_many_rows(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    return {"next": [{"situation": S.APEX_LIMIT, "rows": rng.randint(1, 5)}]}


def _reply_lost(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    """Or, which is as bad, the reply of the rows before."""
    return rng.choice(
        ({"drop_reply": True}, {"drop_reply": True, "replay_reply": True}, {"replay_reply": True})
    )


def _slow(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    return {"slow_ms": rng.randint(5, 60), "drop_reply": rng.random() < 0.3}


def _no_service(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    return rng.choice(({"unavailable": True}, {"network_away": True}, {"api_used": 15_000}))


def _spoilt_replies(rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    """Of many calls in a row."""
    return {"situation": rng.choice((S.REPLY_UNREADABLE, S.REPLY_OF_ANOTHER, S.EDGE_FAILS))}


def _older_package(_rng: random.Random, _keys: Sequence[str]) -> dict[str, object]:
    return {"no_capture_time_field": True, "no_version_field": True}


_KINDS = (
    _next,
    _next,
    _next,
    _row,
    _too_many_rows,
    _reply_lost,
    _slow,
    _no_service,
    _spoilt_replies,
    _older_package,
)
