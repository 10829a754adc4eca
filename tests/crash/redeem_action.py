"""Scans as things to attempt: vouchers, good and used, wall codes, and what is none of ours."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from kiosk.core.counter.redemption_record import Till, fields_of
from kiosk.core.delivery.outbox import RowState
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.store import sqlite
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.redemption_list import find_record
from tests.crash.deaths import VOUCHERS_AT_ONCE
from tests.crash.giver import SAID
from tests.crash.history import Attempt, History, OrgRecord, Violation, Wrong, fixed, fixed_content
from tests.crash.points import Command
from tests.crash.shop import CUP, Shop
from tests.crash.till_history import TillRow, mark_of, wrong_at_the_till, wrong_with_the_org

_GIVEN = re.compile(rb"^%b (\S+) (\S+)$" % SAID.encode(), re.MULTILINE)
_VERDICT = re.compile(rb"^\{.*\}$", re.MULTILINE)
_OF_THE_ORG = frozenset({"Id", "CreatedDate", "Conflict__c"})
_A_SCAN_NAMES = ("Redemption_Key__c", "Event__c", "Outcome__c", "Voucher__c", "Offer_Number__c")
_CUPS = 2
_IN_HAND = 8  # codes that were scanned a short while ago, here or at the kiosk before


class RedeemAction:
    what = "scans"
    intake = Command.REDEEM

    def __init__(self, *, vouchers_alone: bool = False) -> None:
        """`vouchers_alone`: new scans are of vouchers that nobody has used."""
        self._vouchers_alone = vouchers_alone
        self._shop = Shop(_CUPS)
        self._fresh: list[tuple[str, str]] = []  # mark, code
        self._scanned: list[tuple[str, str]] = []
        self._given: list[str] = []
        self._serial = 0

    def begin(self, config: Path, remote: SandboxRemote) -> None:
        """The vouchers of the kiosks before are still in the customers' hands."""
        self._scanned, self._fresh = [*self._fresh[:2], *self._scanned], []
        for line in self._shop.open(config, remote):
            self.told(line.encode())

    def attempts(
        self, rng: random.Random, count: int, again: Sequence[Attempt] = ()
    ) -> list[Attempt]:
        """One: a command takes one code. Where there are several to repeat, the last code."""
        if count or not self._scanned:
            self._scanned.append(self._chosen(rng))
        return [self._scan(*self._scanned[-1])]

    def before_a_delivery(self, _rng: random.Random, _waiting: bool) -> list[Attempt]:
        """What the org would have refused, so that it has something to tell."""
        return [self._scan(*self._shop.codes[-1])]

    def arguments(
        self, command: Command, attempts: Sequence[Attempt], _folder: Path
    ) -> tuple[str, ...]:
        if command is Command.GIVE:
            return ("give", self._shop.offer_id, str(VOUCHERS_AT_ONCE))
        if command is not Command.REDEEM:
            return tuple(command.split())
        (attempt,) = attempts
        return ("redeem", "--json", str(attempt.content["code"]))

    def release(self, held: Sequence[str]) -> tuple[str, ...]:
        return ("leads", "retry", *held)

    def told(self, output: bytes) -> frozenset[str]:
        for name, code in _GIVEN.findall(output):
            self._given.append(name.decode())
            self._fresh.append((name.decode(), code.decode()))
        verdicts = [json.loads(line) for line in _VERDICT.findall(output)]
        return frozenset(said["key"] for said in verdicts if said.get("accepted"))

    def unanswered(self, attempts: Sequence[Attempt], output: bytes) -> list[Attempt]:
        return [] if _VERDICT.search(output) else list(attempts)

    def rows(self, connection: sqlite.Connection) -> tuple[TillRow, ...]:
        entries = {one.id: one for one in OutboxEntries(connection).list("redemption")}
        keys = {key for (key,) in connection.execute("SELECT key FROM redemption")}
        return tuple(_row(connection, key, entries.get(key)) for key in sorted(keys | set(entries)))

    def org(self, remote: SandboxRemote) -> tuple[OrgRecord, ...]:
        return tuple(_record(one) for one in remote.redemptions())

    def wrong_in_the_store(self, history: History) -> list[Violation]:
        twice = [name for name, count in Counter(self._given).items() if count > 1]
        return [
            *wrong_at_the_till(history, {CUP: _CUPS}),
            *(Violation(Wrong.GIVEN_TWICE, name) for name in twice),
        ]

    def wrong_in_the_end(self, history: History) -> list[Violation]:
        return wrong_with_the_org(history)

    def _scan(self, mark: str, code: str) -> Attempt:
        self._serial += 1
        return Attempt(f"scan {self._serial}", mark, {"code": code})

    def _chosen(self, rng: random.Random) -> tuple[str, str]:
        """Mostly what may be accepted, for nothing else can be accepted twice."""
        kind = 0.0 if self._vouchers_alone else rng.random()
        if kind < 0.5 and self._fresh:
            return self._fresh.pop(rng.randrange(len(self._fresh)))
        if kind < 0.75 and self._scanned:
            return rng.choice(self._scanned[-_IN_HAND:])
        return rng.choice(self._shop.codes)


def _row(connection, key, entry) -> TillRow:
    record = find_record(connection, key)
    said = fields_of(record, Till("", "")) if record and entry else None
    return TillRow(
        key,
        entry.state if entry else RowState.PENDING,
        fixed_content(entry.body) if entry else None,
        entry.code if entry else "",
        said={name: str(said[name]) for name in _A_SCAN_NAMES if name in said} if said else None,
        conflict=record.conflict if record else "",
        undone=bool(record and record.undone),
    )


def _record(one: dict[str, object]) -> OrgRecord:
    content = {n: v for n, v in fixed(one).items() if n not in _OF_THE_ORG}
    return OrgRecord(str(content["Redemption_Key__c"]), mark_of(content), content)
