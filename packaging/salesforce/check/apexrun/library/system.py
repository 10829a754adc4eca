"""System, Limits, Test, Trigger and UserInfo: the transaction that the code is in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from apexrun.database.limits import Limits
from apexrun.database.session import Session, TriggerContext
from apexrun.database.tables import Tables
from apexrun.library.library import Part
from apexrun.schema.objects import Schema
from apexrun.values.faults import ApexError
from apexrun.values.ids import numbered
from apexrun.values.kinds import ApexMap, EnumValue, Id, Instance, Record, Value

_COUNTED = {
    "queries": "queries",
    "queryrows": "query_rows",
    "dmlstatements": "dml_statements",
    "dmlrows": "dml_rows",
    "queueablejobs": "queued_jobs",
    "callouts": "callouts",
}


def organization_id() -> Id:
    return numbered("00D", 1)


class System:
    """`enqueue` and `enqueue_batch` add a job; `run_jobs` runs all that wait, as stopTest does."""

    def __init__(
        self,
        session: Session,
        schema: Schema,
        tables: Tables,
        enqueue: Callable[[Instance], Id],
        enqueue_batch: Callable[..., Id],
        run_jobs: Callable[[], None],
    ) -> None:
        self._session = session
        self._schema = schema
        self._tables = tables
        self._enqueue = enqueue
        self._enqueue_batch = enqueue_batch
        self._run_jobs = run_jobs
        self._before_test: Limits | None = None

    def part(self) -> Part:
        session = self._session
        return Part(
            functions={
                "system.getapplicationreadwritemode": lambda: EnumValue(
                    "DEFAULT", "ApplicationReadWriteMode"
                ),
                "system.enqueuejob": lambda work, *_: self._enqueue(work),
                "database.executebatch": self._enqueue_batch,
                "system.attachfinalizer": self._attach_finalizer,
                "system.schedule": self._schedule,
                "system.debug": lambda *_: None,
                "userinfo.getorganizationid": organization_id,
                "userinfo.getuserid": lambda: session.user_id,
                "userinfo.getusername": self._user_name,
                "test.isrunningtest": lambda: True,
                "test.setmock": self._set_mock,
                "test.setcreateddate": self._set_created,
                "test.starttest": self._start_test,
                "test.stoptest": self._stop_test,
                **self._limits(),
            },
            readers=self._trigger_readers(),
            methods={
                "database.batchablecontext": {"getjobid": lambda it: it.properties["id"]},
                "finalizercontext": {"getresult": lambda it: it.properties["result"]},
            },
            enums=("ApplicationReadWriteMode", "ParentJobResult", "TriggerOperation"),
        )

    def _limits(self) -> dict[str, Callable[[], int]]:
        """`getQueries` and `getLimitQueries`, and so for each that is counted."""

        def used(name: str) -> Callable[[], int]:
            return lambda: self._session.limits.count(name)

        def most(name: str) -> Callable[[], int]:
            return lambda: int(getattr(self._session.limits.most, name))

        return {
            # Processor time is not modelled: none is used.
            "limits.getcputime": lambda: 0,
            "limits.getlimitcputime": lambda: 10_000,
            **{f"limits.get{key}": used(name) for key, name in _COUNTED.items()},
            **{f"limits.getlimit{key}": most(name) for key, name in _COUNTED.items()},
        }

    def _trigger_readers(self) -> dict[str, Callable[[], Value]]:
        def context() -> TriggerContext:
            found = self._session.trigger
            if found is None:
                raise ApexError("NullPointerException", "Trigger outside of a trigger")
            return found

        def is_(*words: str) -> Callable[[], bool]:
            return lambda: any(word in context().operation.name for word in words)

        kinds = ("before", "after", "insert", "update", "delete", "undelete")
        return {
            "trigger.new": lambda: context().new,
            "trigger.old": lambda: context().old,
            "trigger.newmap": lambda: _by_id(context().new),
            "trigger.oldmap": lambda: _by_id(context().old),
            "trigger.operationtype": lambda: context().operation,
            "trigger.isexecuting": lambda: self._session.trigger is not None,
            "trigger.size": lambda: len(context().new or context().old or ()),
            **{f"trigger.is{kind}": is_(f"_{kind.upper()}", f"{kind.upper()}_") for kind in kinds},
        }

    def _user_name(self) -> Value:
        user = self._tables.get("User", self._session.user_id)
        return user.fields["Username"] if user else None

    def _attach_finalizer(self, finalizer: Instance) -> None:
        self._session.finalizer = finalizer

    def _schedule(self, _name: str, _when: str, work: Instance) -> Id:
        self._session.schedules.append(work)
        return numbered("08e", len(self._session.schedules))

    def _set_mock(self, _type: Value, mock: Instance) -> None:
        self._session.mock = mock

    def _set_created(self, record_id: Id, moment: datetime) -> None:
        for record in self._tables.all(self._schema.of_id(record_id).name):
            if record.id == record_id:
                changed = record.copy()
                changed.fields["CreatedDate"] = moment
                self._tables.put(changed)

    def _start_test(self) -> None:
        """Limits anew, until stopTest."""
        self._before_test = self._session.limits
        self._session.limits = Limits(self._before_test.most)

    def _stop_test(self) -> None:
        self._run_jobs()
        if self._before_test is not None:
            self._session.limits = self._before_test


def _by_id(records: list[Record] | None) -> ApexMap | None:
    return None if records is None else ApexMap((one.id, one) for one in records)
