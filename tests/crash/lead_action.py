"""Leads as things to attempt. Another kind of action has a class of the same shape."""

from __future__ import annotations

import json
import random
import re
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from history import Attempt, OrgRecord

from kiosk.sandbox.remote import SandboxRemote

_KEY, _MARK = "Kiosk_Lead_Id__c", "LastName"
_OF_THE_ORG = frozenset({"Id", "CreatedDate"})
_SAID = re.compile(rb"^saved (\S+)$", re.MULTILINE)
_FIRST_NAMES = ("Ada", "José", "Zoë", "李", "محمد", "Grace 🌷")
_NOTES = ("", "call me\nafter six", '"quotes" & \\ backslash', "long " * 400)


class Action(Protocol):
    """What staff or customers do at a kiosk. `kind`: of its rows in the outbox."""

    kind: str

    def attempts(self, rng: random.Random, count: int) -> list[Attempt]: ...

    def arguments(self, attempts: Sequence[Attempt], folder: Path) -> tuple[str, ...]:
        """Of the `kiosk` command that does it."""

    def told(self, output: bytes) -> frozenset[str]:
        """The keys of those that the command said to be safe; half a line says nothing."""

    def org(self, remote: SandboxRemote) -> tuple[OrgRecord, ...]: ...


class LeadAction:
    kind = "lead"

    def __init__(self, name: str) -> None:
        """`name` is part of every mark."""
        self._name = name
        self._serial = 0
        self._files = 0

    def attempts(self, rng: random.Random, count: int) -> list[Attempt]:
        return [self._attempt(rng) for _ in range(count)]

    def arguments(self, attempts: Sequence[Attempt], folder: Path) -> tuple[str, ...]:
        self._files += 1  # two commands at once read each its own
        file = folder / f"leads-{self._files}.json"
        file.write_text(json.dumps([_draft(attempt) for attempt in attempts]))
        return ("leads", "add", str(file))

    def told(self, output: bytes) -> frozenset[str]:
        return frozenset(key.decode() for key in _SAID.findall(output))

    def org(self, remote: SandboxRemote) -> tuple[OrgRecord, ...]:
        return tuple(_record(lead) for lead in remote.leads())

    def _attempt(self, rng: random.Random) -> Attempt:
        self._serial += 1
        mark = f"{self._name}-{self._serial}"
        key = str(uuid.UUID(int=rng.getrandbits(128), version=4))
        notes = rng.choice(_NOTES).strip()
        content = {
            _KEY: key,
            "FirstName": rng.choice(_FIRST_NAMES),
            _MARK: mark,
            "Email": f"{mark.lower()}@example.com",
            **({"Description": notes} if notes else {}),
            "Marketing_Opt_In__c": rng.random() < 0.5,
        }
        return Attempt(key, mark, content)


def _draft(attempt: Attempt) -> dict[str, object]:
    content = attempt.content
    return {
        "key": attempt.key,
        "first_name": content["FirstName"],
        "last_name": content[_MARK],
        "email": content["Email"],
        "notes": content.get("Description", ""),
        "marketing": content["Marketing_Opt_In__c"],
        "consent": True,
    }


def _record(lead: dict[str, object]) -> OrgRecord:
    content = {name: value for name, value in lead.items() if name not in _OF_THE_ORG}
    return OrgRecord(str(lead.get(_KEY)), str(lead.get(_MARK)), content)
