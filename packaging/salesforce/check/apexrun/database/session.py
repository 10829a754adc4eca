"""What is going on in one transaction: who runs it, what it has used, what it leaves to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from apexrun.database.limits import Limits
from apexrun.values.kinds import EnumValue, Id, Instance, Record, Value


@dataclass(frozen=True, slots=True)
class Job:
    """A queued job, as it was when it was queued. `batch_size` is 0 for a queueable one."""

    id: Id
    work: Instance
    batch_size: int = 0


@dataclass(slots=True)
class TriggerContext:
    """What `Trigger` tells the code of a trigger; None where an event has no such records."""

    operation: EnumValue
    new: list[Record] | None
    old: list[Record] | None


@dataclass(slots=True)
class Session:
    """`kinds_saved`: whether records of setup, or of business, were saved; they do not mix.

    `claimed` are unique values in the order in which they were saved, which locks them.
    """

    user_id: Id
    limits: Limits = field(default_factory=Limits)
    jobs: list[Job] = field(default_factory=list)
    schedules: list[Instance] = field(default_factory=list)
    kinds_saved: set[bool] = field(default_factory=set)
    run_as_depth: int = 0
    trigger: TriggerContext | None = None
    mock: Value = None
    finalizer: Instance | None = None
    rest_request: Value = None
    rest_response: Value = None
    claimed: dict[tuple[str, str, Value], None] = field(default_factory=dict)

    @contextmanager
    def run_as(self, user_id: Id) -> Iterator[None]:
        """System.runAs: another user, and a transaction of its own as to mixed kinds of records."""
        before = self.user_id, self.kinds_saved
        self.user_id, self.kinds_saved = user_id, set()
        self.run_as_depth += 1
        try:
            yield
        finally:
            self.user_id, self.kinds_saved = before
            self.run_as_depth -= 1

    @contextmanager
    def in_trigger(self, context: TriggerContext) -> Iterator[None]:
        before, self.trigger = self.trigger, context
        try:
            yield
        finally:
            self.trigger = before
