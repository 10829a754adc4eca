"""The package's triggers, run by what is saved."""

from __future__ import annotations

from apexrun.database.session import Session, TriggerContext
from apexrun.machine.executing import Executing
from apexrun.machine.program import Program
from apexrun.machine.scope import Scope
from apexrun.values.kinds import EnumValue, Record


class PackageTriggers:
    def __init__(self, program: Program, session: Session) -> None:
        self._program = program
        self._session = session

    def connect(self, executing: Executing) -> None:
        """Take in what runs their code, which is made after what saves."""
        self._executing = executing

    def fire(
        self, name: str, event: str, new: list[Record] | None, old: list[Record] | None
    ) -> None:
        operation = EnumValue(event.upper().replace(" ", "_"), "TriggerOperation")
        for trigger in self._program.triggers_on(name, event):
            with self._session.in_trigger(TriggerContext(operation, new, old)):
                self._executing.block(trigger.body, Scope(None, name=trigger.name))
