"""Queueable, batch and scheduled jobs, which run when a test says so."""

from __future__ import annotations

from apexrun.database.dml import CHUNK
from apexrun.database.limits import ASYNCHRONOUS, Limits
from apexrun.database.session import Job, Session
from apexrun.database.tables import Tables
from apexrun.machine.classes import Classes
from apexrun.machine.program import Program
from apexrun.values.faults import ApexError, NotModelledError
from apexrun.values.kinds import (
    ApexMap,
    ApexSet,
    Bag,
    EnumValue,
    Id,
    Instance,
    Record,
    Value,
)

# Jobs that queue jobs: a test runs so many rounds of them.
_ROUNDS = 4
_NAME = "AsyncApexJob"


class Jobs:
    """Jobs see the static variables of the test, and have limits of their own."""

    def __init__(self, program: Program, tables: Tables, session: Session) -> None:
        self._program = program
        self._tables = tables
        self._session = session

    def connect(self, classes: Classes) -> None:
        """Take in what runs their code, which is made after them."""
        self._classes = classes

    def enqueue(self, work: Instance) -> Id:
        """Keep the job as it is now: what changes in the object later, it does not see."""
        self._session.limits.use("queued_jobs")
        return self._add(Job(self._tables.new_id(_NAME), copied(work)))

    def enqueue_batch(self, work: Instance, size: int = CHUNK) -> Id:
        return self._add(Job(self._tables.new_id(_NAME), copied(work), size))

    def _add(self, job: Job) -> Id:
        self._note(job, "Queued")
        self._session.jobs.append(job)
        return job.id

    def _note(self, job: Job, status: str) -> None:
        kind = "BatchApex" if job.batch_size else "Queueable"
        self._tables.put(Record(_NAME, {"Id": job.id, "Status": status, "JobType": kind}))

    def run(self) -> None:
        """Raises what a job raises, after its finalizer."""
        for _ in range(_ROUNDS):
            jobs, self._session.jobs = self._session.jobs, []
            for job in jobs:
                if job.batch_size:
                    self._run_batch(job)
                else:
                    self._run_queued(job)
        schedules, self._session.schedules = self._session.schedules, []
        for work in schedules:
            self._execute(work, Bag("SchedulableContext"))

    def _run_queued(self, job: Job) -> None:
        self._session.finalizer = None
        failure = None
        try:
            self._execute(job.work, Bag("QueueableContext"))
        except ApexError as error:
            failure = error
        self._note(job, "Failed" if failure else "Completed")
        if self._session.finalizer is not None:
            name = "UNHANDLED_EXCEPTION" if failure else "SUCCESS"
            result = EnumValue(name, "ParentJobResult")
            context = Bag("FinalizerContext", {"result": result})
            self._execute(self._session.finalizer, context)
        if failure is not None:
            raise failure

    def _run_batch(self, job: Job) -> None:
        """`start`, one `execute`, `finish`: a test may not have more than one chunk."""
        context = Bag("Database.BatchableContext", {"id": job.id})
        found = self._call(job.work, "start", context)
        scope = found.properties["records"] if isinstance(found, Bag) else found
        if len(scope) > job.batch_size:
            message = "No more than one executeBatch can be called from within a test method"
            raise ApexError("UnexpectedException", message)
        if scope:
            self._call(job.work, "execute", context, scope)
        self._note(job, "Completed")
        self._call(job.work, "finish", context)

    def _execute(self, work: Instance, context: Bag) -> None:
        self._call(work, "execute", context)

    def _call(self, work: Instance, name: str, context: Bag, *more: Value) -> Value:
        """Call the method of this name that takes this context, with limits of its own."""
        kind = context.type.rpartition(".")[2].lower()
        for method in work.info.methods.get(name, ()):
            if method.parameters and method.parameters[0].type.key.endswith(kind):
                before, self._session.limits = self._session.limits, Limits(ASYNCHRONOUS)
                try:
                    return self._classes.invoke(method, work.info, work, [context, *more])
                finally:
                    self._session.limits = before
        raise NotModelledError(f"{work.info.full_name}.{name}({kind})")


def copied(value: Value) -> Value:
    """A deep copy, as a job is serialized when it is queued."""
    if isinstance(value, Instance):
        attributes = {name: copied(one) for name, one in value.attributes.items()}
        return Instance(value.info, attributes)
    if isinstance(value, (ApexMap, ApexSet)):
        pairs = [(copied(key), copied(one)) for key, one in value.items()]
        return ApexMap(pairs) if isinstance(value, ApexMap) else ApexSet(k for k, _ in pairs)
    if isinstance(value, list):
        return [copied(one) for one in value]
    return value.copy() if isinstance(value, Record) else value
