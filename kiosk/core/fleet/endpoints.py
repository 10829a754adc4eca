"""The requests and replies of the hub's endpoints, as they stand in JSON."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.fleet.bounds import (
    Code,
    Count,
    MalformedShapeError,
    Milliseconds,
    RowId,
    Seconds,
    Serial,
    ShortText,
    read_shape,
)
from kiosk.core.fleet.key_pair import BOX_OVERHEAD
from kiosk.core.fleet.order import SignedOrder
from kiosk.core.fleet.row_answer import SignedAnswer
from kiosk.core.fleet.sealed_row import SealedRow
from kiosk.core.fleet.signed_box import WorkerBox
from kiosk.core.fleet.worker_keys import MAX_WORKER_KEYS, WorkerKey

MAX_ASKED, MAX_ANSWERS = 500, 200
_MAX_ENROL_BOX = 4_096
_Asked = Annotated[tuple[RowId, ...], Meta(max_length=MAX_ASKED)]
_Version = Annotated[str, Meta(max_length=40)]


class RowsRequest(msgspec.Struct, frozen=True):
    """`POST /v1/rows`, with rows that are sound or not: `rows_of` reads each for itself."""

    rows: Annotated[list[msgspec.Raw], Meta(min_length=1, max_length=200)]


class RowResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the hub did with one row.

    "taken" is no promise; "answered" carries the org's answer; "later" and "refused" have a `code`.
    """

    id: Annotated[str, Meta(max_length=40)]
    state: Literal["taken", "answered", "later", "refused"]
    answer: SignedAnswer | None = None
    code: Code = ""


class RowsReply(msgspec.Struct, frozen=True, omit_defaults=True):
    """A result for each row, in order. `look_again` is when to ask for answers (s)."""

    rows: Annotated[tuple[RowResult, ...], Meta(max_length=200)]
    look_again: Seconds
    retry_after: Seconds | None = None


class AnswersRequest(msgspec.Struct, frozen=True):
    """`POST /v1/answers`: `have` were settled on disk and may go; `ask` are handed rows."""

    have: _Asked = ()
    ask: _Asked = ()


class AnswersReply(msgspec.Struct, frozen=True):
    """The answers of asked rows, those that still wait, and those of which nothing is known."""

    answers: Annotated[tuple[SignedAnswer, ...], Meta(max_length=MAX_ANSWERS)]
    waiting: _Asked
    unknown: _Asked
    look_again: Seconds


class OrderReport(msgspec.Struct, frozen=True):
    """What became of the last order."""

    serial: Serial
    ok: bool
    text: ShortText = ""


class SettingsReport(msgspec.Struct, frozen=True):
    """What became of the last settings that an order brought."""

    serial: Serial
    state: Literal["Waiting", "Active", "Undone"]
    note: ShortText = ""


class HubHeartbeat(Heartbeat, frozen=True, kw_only=True):
    """`POST /v1/heartbeat`. Of kiosk and store the hub takes its own, not those named here.

    `handed` counts the rows that the hub has taken and not answered.
    """

    handed: Count = 0
    order: OrderReport | None = None
    settings: SettingsReport | None = None


class HeartbeatReply(msgspec.Struct, frozen=True, kw_only=True):
    """An order that waits, if any; `now` is the hub's time (ms)."""

    order: SignedOrder | None = None
    look_again: Seconds
    now: Milliseconds


class PusherAuthRequest(msgspec.Struct, frozen=True):
    """`POST /v1/pusher-auth`; the reply is Pusher's own."""

    socket_id: Annotated[str, Meta(pattern=r"^[0-9]{1,20}\.[0-9]{1,20}\Z")]
    channel_name: Annotated[str, Meta(min_length=1, max_length=164)]


class HubFacts(msgspec.Struct, frozen=True, kw_only=True):
    """`GET /v1/hub`, open to all: the worker's keys, oldest first, and versions."""

    keys: Annotated[tuple[WorkerKey, ...], Meta(max_length=MAX_WORKER_KEYS)]
    version: _Version
    min_version: _Version = ""
    now: Milliseconds


class EnrolRequest(msgspec.Struct, frozen=True):
    """`POST /v1/enrol`: an EnrolmentRequest, sealed to the worker."""

    box: Annotated[bytes, Meta(min_length=BOX_OVERHEAD, max_length=_MAX_ENROL_BOX)]


class EnrolTicket(msgspec.Struct, frozen=True):
    """The reply to an enrolment request: where its result will be."""

    ticket: Annotated[str, Meta(pattern=r"^[0-9A-Za-z_-]{16,64}\Z")]


class EnrolReply(msgspec.Struct, frozen=True, omit_defaults=True):
    """`GET /v1/enrol/<ticket>`: "pending", or "done" with an Enrolled in the box."""

    state: Literal["pending", "done"]
    result: WorkerBox | None = None


def rows_of(request: RowsRequest) -> tuple[SealedRow | None, ...]:
    """Read the rows, each for itself; None stands for one that cannot be read."""
    return tuple(map(_row, request.rows))


def _row(raw: msgspec.Raw) -> SealedRow | None:
    try:
        return read_shape(bytes(raw), SealedRow)
    except MalformedShapeError:
        return None
