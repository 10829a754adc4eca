"""The state of the releases as the text of a small file, with the standard library alone.

The program that goes back to an older version reads it, and must start where little else does. As
with the database, versions to come only add keys, and older ones pass over what they do not know.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from kiosk.core.fleet.release import (
    HealthSign,
    RefusedVersion,
    Releases,
    ReleaseTrial,
    RollbackReason,
    is_version,
)

# What a text that was tampered with, or written by chance, runs into.
_NO_STATE = (
    *(LookupError, TypeError, ValueError),
    *(AttributeError, ArithmeticError, RecursionError),
)


def to_text(releases: Releases) -> str:
    trial = releases.trial
    value = {
        "current": releases.current,
        "previous": releases.previous,
        "trial": trial
        and {
            "starts": trial.starts,
            "signs": [one.value for one in HealthSign if one in trial.signs],
            "needs_feed": trial.needs_feed,
        },
        "refused": [
            {"version": one.version, "reason": one.reason.value, "at": one.at}
            for one in releases.refusals
        ],
    }
    return json.dumps(value, indent=1) + "\n"


def from_text(text: str) -> Releases:
    """Read the state. Raises ValueError if the text is none."""
    try:
        value = json.loads(text)
        return Releases(
            current=_version(value["current"]),
            previous=_version(value.get("previous", "")),
            trial=_trial(value.get("trial")),
            refusals=tuple(map(_refusal, value.get("refused", ()))),
        )
    except (
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        ArithmeticError,
        RecursionError,
    ) as error:
        raise ValueError(f"no state of releases: {error!r}") from error


def _version(value: object) -> str:
    if isinstance(value, str) and (not value or is_version(value)):
        return value
    raise ValueError(f"no version: {value!r}")


def _trial(value: Mapping[str, Any] | None) -> ReleaseTrial | None:
    if value is None:
        return None
    known = {one.value for one in HealthSign}
    needs = value.get("needs_feed")
    return ReleaseTrial(
        starts=max(0, int(value["starts"])),
        signs=frozenset(HealthSign(one) for one in value.get("signs", ()) if one in known),
        needs_feed=None if needs is None else bool(needs),
    )


def _refusal(value: Mapping[str, Any]) -> RefusedVersion:
    known = {one.value for one in RollbackReason}
    reason = value.get("reason")
    return RefusedVersion(
        _version(value["version"]),
        RollbackReason(reason) if reason in known else RollbackReason.KEPT_ENDING,
        float(value.get("at", 0.0)),
    )
