"""The vectors that Apex, the kiosk and the sandbox share."""

from __future__ import annotations

import json

from tests.support.root import ROOT

_FOLDER = ROOT / "packaging/salesforce/vectors"


def vectors(name):
    return _written_out(json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8")))


def names(cases):
    return [case["name"] for case in cases]


def _written_out(value):
    """With each text that is told as a letter and how often it is repeated."""
    if isinstance(value, list):
        return [_written_out(one) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"repeat", "times"}:
        return value["repeat"] * value["times"]
    return {key: _written_out(one) for key, one in value.items()}
