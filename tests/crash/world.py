"""A sandbox that lasts, a kiosk's store that is begun anew now and then, and looks at both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import msgspec

from kiosk.core.delivery.outbox import RowState
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from kiosk.settings.model import Settings
from kiosk.store.database import DATABASE
from tests.crash.action import Action
from tests.crash.history import Attempt, Content, History, StoreRow
from tests.crash.look import rows_in
from tests.crash.points import Command
from tests.crash.victim import Kill, Victim
from tests.crash.weather import reasons_in
from tests.support.sandbox_identity import with_identity

# Worlds beside one another, each in a thread, read settings
# (docs/decisions/0154-types-are-known-before-threads.md).
msgspec.json.Decoder(Settings)


class World:
    """Context manager. Remembers all that was attempted and said in it.

    `config`: of the kiosk whose store it is now; `remote` drives the sandbox; `rows`: the store's,
    as of the last look.
    """

    def __init__(
        self, folder: Path, action: Action, sabotage: str = "", delivery: str = "apex"
    ) -> None:
        self._folder = folder
        self.action = action
        self._delivery = delivery
        self._sabotage = sabotage
        self._stores = 0
        self._reasons: frozenset[str] = frozenset()
        self._bodies: dict[str, Content] = {}
        self._seen: set[str] = set()
        self.attempts: dict[str, Attempt] = {}
        self.told: set[str] = set()
        self._told_here: set[str] = set()
        self._attempted_here: dict[str, Attempt] = {}
        self._fresh: tuple[Attempt, ...] = ()
        self.rows: tuple[StoreRow, ...] = ()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            sandbox = stack.enter_context(SandboxProcess(with_identity(self._folder / "sandbox")))
            self._template = sandbox.addresses.config_file.read_text(encoding="utf-8")
            remote = SandboxRemote(sandbox.addresses.console_url)
            self.remote = stack.enter_context(remote)
            self.begin_a_store()
            self._cleanup = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._cleanup.close()

    def begin_a_store(self) -> None:
        """Another kiosk of the same shop."""
        self._stores += 1
        self._data = self._folder / f"store-{self._stores}"
        self.config = self._folder / f"store-{self._stores}.toml"
        old = str(self._folder / "sandbox" / "kiosk-data")
        text = self._template.replace(old, str(self._data))
        text = text.replace('id = "K-001"', f'id = "K-{self._stores:03}"')
        text = text.replace("[salesforce]", f'[salesforce]\ndelivery = "{self._delivery}"')
        self.config.write_text(text, encoding="utf-8")
        self._told_here, self._attempted_here, self._fresh, self.rows = set(), {}, (), ()
        self.action.begin(self.config, self.remote)

    @property
    def states(self) -> frozenset[RowState]:
        return frozenset(row.state for row in self.rows)

    def keys(self, *states: RowState) -> list[str]:
        return [row.key for row in self.rows if row.state in states]

    def latest(self, count: int) -> list[Attempt]:
        """The last ones that this store was to keep, saved or not."""
        return list(self._attempted_here.values())[-count:] if count else []

    def set_weather(self, faults: Mapping[str, object]) -> None:
        self._reasons |= reasons_in(faults)
        self.remote.set_faults(**faults)

    def start(
        self,
        command: Command,
        kill: Kill,
        attempts: Sequence[Attempt] = (),
        *,
        unlocked: bool = False,
    ) -> Victim:
        self._attempted_here |= {one.key: one for one in attempts}
        self.attempts |= self._attempted_here
        self._fresh += tuple(attempts)
        arguments = self.action.arguments(command, attempts, self._folder)
        if command is Command.RETRY:
            arguments = self.action.release(self.keys(RowState.HELD))
        return Victim(arguments, self.config, kill, self._sabotage, unlocked=unlocked)

    def heard(self, output: bytes) -> frozenset[str]:
        """The keys of those that it says are saved."""
        told = self.action.told(output)
        self.told |= told
        self._told_here |= told
        return told

    def set_aside(self) -> list[str]:
        return [file.name for file in self._data.glob(f"{DATABASE}.lost-*")]

    def of_the_store(self) -> History:
        """At once after a kill."""
        before = frozenset(row.key for row in self.rows)
        self.rows = rows_in(self._data, self.action, self._folder / "look")
        for row in self.rows:
            if row.body is not None:
                self._bodies.setdefault(row.key, row.body)
        self._seen |= {row.key for row in self.rows}
        fresh, self._fresh = self._fresh, ()
        return self._history(self._told_here, fresh=fresh, before=before)

    def of_all(self) -> History:
        """When all faults are over and all had the time to arrive."""
        return self._history(self.told, org=self.action.org(self.remote), well=True)

    def org_calls(self) -> int:
        return int(self.remote.state()["api_calls"])

    def _history(self, told, **more) -> History:
        return History(
            tuple(self.attempts.values()),
            frozenset(told),
            self.rows,
            bodies=self._bodies,
            reasons=self._reasons,
            seen=frozenset(self._seen),
            **more,
        )
