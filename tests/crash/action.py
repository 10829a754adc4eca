"""What staff or customers do at a kiosk while it is killed: what the campaign asks of it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.store import sqlite
from tests.crash.history import Attempt, History, OrgRecord, StoreRow, Violation
from tests.crash.points import Command


class Action(Protocol):
    """`what` is attempted, in the plural; `intake`: the command that does it."""

    what: str
    intake: Command

    def begin(self, config: Path, remote: SandboxRemote) -> None:
        """Give a new store what it must have."""

    def attempts(
        self, rng: random.Random, count: int, again: Sequence[Attempt] = ()
    ) -> list[Attempt]:
        """New ones, and those of `again` once more."""

    def before_a_delivery(self, rng: random.Random, waiting: bool) -> list[Attempt]:
        """What there must be to deliver. `waiting`: there is something already."""

    def arguments(
        self, command: Command, attempts: Sequence[Attempt], folder: Path
    ) -> tuple[str, ...]:
        """Of the `kiosk` process."""

    def release(self, held: Sequence[str]) -> tuple[str, ...]:
        """The arguments of the `kiosk` command that lets these go again."""

    def told(self, output: bytes) -> frozenset[str]:
        """The keys of those that the command said to be safe; half a line says nothing."""

    def unanswered(self, attempts: Sequence[Attempt], output: bytes) -> list[Attempt]:
        """Those of which the command did not say what it must say in the end."""

    def rows(self, connection: sqlite.Connection) -> tuple[StoreRow, ...]: ...

    def org(self, remote: SandboxRemote) -> tuple[OrgRecord, ...]: ...

    def wrong_in_the_store(self, history: History) -> list[Violation]: ...

    def wrong_in_the_end(self, history: History) -> list[Violation]: ...
