"""Leads as things to attempt."""

from __future__ import annotations

import json
import random
import re
import uuid
from collections.abc import Sequence
from pathlib import Path

from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.store import sqlite
from kiosk.store.outbox_entries import OutboxEntries
from tests.crash.history import (
    Attempt,
    History,
    OrgRecord,
    StoreRow,
    Violation,
    fixed,
    fixed_content,
    wrong_in_the_end,
    wrong_in_the_store,
)
from tests.crash.points import Command

_KEY, _MARK = "Kiosk_Lead_Id__c", "LastName"
_OF_THE_ORG = frozenset({"Id", "CreatedDate"})
_SAID = re.compile(rb"^saved (\S+)$", re.MULTILINE)
_FIRST_NAMES = ("Ada", "José", "Zoë", "李", "محمد", "Grace 🌷")
_NOTES = ("", "call me\nafter six", '"quotes" & \\ backslash', "long " * 400)


class LeadAction:
    what = "leads"
    intake = Command.ADD

    def __init__(self, name: str) -> None:
        """`name` is part of every mark."""
        self._name = name
        self._serial = 0
        self._files = 0

    def begin(self, config: Path, remote: SandboxRemote) -> None:
        """A store that is empty takes leads."""

    def attempts(
        self, rng: random.Random, count: int, again: Sequence[Attempt] = ()
    ) -> list[Attempt]:
        return [*again, *(self._attempt(rng) for _ in range(count))]

    def before_a_delivery(self, rng: random.Random, waiting: bool) -> list[Attempt]:
        return [] if waiting else self.attempts(rng, 4)

    def arguments(
        self, command: Command, attempts: Sequence[Attempt], folder: Path
    ) -> tuple[str, ...]:
        if command is not Command.ADD:
            return tuple(command.split())
        self._files += 1  # two commands at once read each its own
        file = folder / f"leads-{self._files}.json"
        file.write_text(json.dumps([_draft(attempt) for attempt in attempts]))
        return ("leads", "add", str(file))

    def release(self, _held: Sequence[str]) -> tuple[str, ...]:
        return tuple(Command.RETRY.split())

    def told(self, output: bytes) -> frozenset[str]:
        return frozenset(key.decode() for key in _SAID.findall(output))

    def unanswered(self, attempts: Sequence[Attempt], output: bytes) -> list[Attempt]:
        told = self.told(output)
        return [attempt for attempt in attempts if attempt.key not in told]

    def rows(self, connection: sqlite.Connection) -> tuple[StoreRow, ...]:
        return tuple(
            StoreRow(e.id, e.state, fixed_content(e.body), e.code)
            for e in OutboxEntries(connection).list("lead")
        )

    def org(self, remote: SandboxRemote) -> tuple[OrgRecord, ...]:
        return tuple(_record(lead) for lead in remote.leads())

    def wrong_in_the_store(self, history: History) -> list[Violation]:
        return wrong_in_the_store(history)

    def wrong_in_the_end(self, history: History) -> list[Violation]:
        return wrong_in_the_end(history)

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
    content = {n: v for n, v in fixed(lead).items() if n not in _OF_THE_ORG}
    return OrgRecord(str(lead.get(_KEY)), str(lead.get(_MARK)), content)
