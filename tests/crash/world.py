"""A sandbox that lasts, a kiosk's store that is begun anew now and then, and looks at both."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Self

import msgspec
from history import Attempt, Content, History, StoreRow
from lead_action import Action
from points import Command
from victim import Kill, Victim
from weather import reasons_in

from kiosk.core.outbox import RowState
from kiosk.sandbox.process import SandboxProcess
from kiosk.sandbox.remote import SandboxRemote
from kiosk.store.database import DATABASE
from kiosk.store.database_key import KEY_FILE
from kiosk.store.opening import open_beside
from kiosk.store.outbox_entries import OutboxEntries


class World:
    """Context manager. Remembers all that was attempted and said in it.

    `states`: those of the store's rows, as of the last look.
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
        self.attempts: dict[str, Attempt] = {}
        self.told: set[str] = set()
        self._told_here: set[str] = set()
        self._attempted_here: dict[str, Attempt] = {}
        self.states: frozenset[RowState] = frozenset()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            sandbox = stack.enter_context(SandboxProcess(self._folder / "sandbox"))
            self._template = sandbox.addresses.config_file.read_text(encoding="utf-8")
            remote = SandboxRemote(sandbox.addresses.console_url)
            self._remote = stack.enter_context(remote)
            self.begin_a_store()
            self._cleanup = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._cleanup.close()

    def begin_a_store(self) -> None:
        self._stores += 1
        self._data = self._folder / f"store-{self._stores}"
        self._config = self._folder / f"store-{self._stores}.toml"
        old = str(self._folder / "sandbox" / "kiosk-data")
        text = self._template.replace(old, str(self._data))
        text = text.replace("[salesforce]", f'[salesforce]\ndelivery = "{self._delivery}"')
        self._config.write_text(text, encoding="utf-8")
        self._told_here, self._attempted_here, self.states = set(), {}, frozenset()

    def latest(self, count: int) -> list[Attempt]:
        """The last ones that this store was to keep, saved or not."""
        return list(self._attempted_here.values())[-count:] if count else []

    def set_weather(self, faults: Mapping[str, object]) -> None:
        self._reasons |= reasons_in(faults)
        self._remote.set_faults(**faults)

    def start(self, command: Command, kill: Kill, attempts: Sequence[Attempt] = ()) -> Victim:
        arguments: tuple[str, ...] = tuple(command.split())
        if command is Command.ADD:
            self._attempted_here |= {one.key: one for one in attempts}
            self.attempts |= self._attempted_here
            arguments = self.action.arguments(attempts, self._folder)
        return Victim(arguments, self._config, kill, self._sabotage)

    def heard(self, output: bytes) -> frozenset[str]:
        """The keys of those that it says are saved."""
        told = self.action.told(output)
        self.told |= told
        self._told_here |= told
        return told

    def set_aside(self) -> list[str]:
        return [file.name for file in self._data.glob(f"{DATABASE}.lost-*")]

    def of_the_store(self) -> History:
        """At once after a kill; the files stay as it left them, for the next process to mend."""
        rows = self._rows()
        for row in rows:
            if row.body is not None:
                self._bodies.setdefault(row.key, row.body)
        self.states = frozenset(row.state for row in rows)
        return self._history(frozenset(self._told_here), rows, ())

    def of_all(self) -> History:
        """When all faults are over and all had the time to arrive."""
        org = self.action.org(self._remote)
        return self._history(frozenset(self.told), self._rows(), org, well=True)

    def org_calls(self) -> int:
        return int(self._remote.state()["api_calls"])

    def _history(self, told, rows, org, *, well=False) -> History:
        return History(
            tuple(self.attempts.values()), told, rows, org, self._bodies, self._reasons, well=well
        )

    def _rows(self) -> tuple[StoreRow, ...]:
        if not (self._data / DATABASE).exists():
            return ()
        copy = self._folder / "look"
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir()
        for name in (DATABASE, f"{DATABASE}-wal", KEY_FILE):
            if (self._data / name).exists():
                shutil.copy(self._data / name, copy)
        with closing(open_beside(copy, {})) as connection:
            entries = OutboxEntries(connection).list(self.action.kind)
        return tuple(
            StoreRow(e.id, e.state, msgspec.json.decode(e.body) if e.body else None, e.code)
            for e in entries
        )
