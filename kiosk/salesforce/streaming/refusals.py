"""The table of the Streaming API's errors and what each one asks of the kiosk.

Streaming API Developer Guide, "Streaming API Error Codes" and "Handling Streaming API Errors". An
error is `<code>::<text>`; the texts are identifiers that are not translated.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.feed.streaming_reason import StreamingReason

_FORM = re.compile(r"(\d{3}):[^:]{0,200}:(.{0,1000})", re.DOTALL)


class Step(StrEnum):
    """What to do next: where HANDSHAKE and LOG_IN fail again and again, they wait as well.

    FORGET_REPLAY: begin with new events, as a snapshot brings the rest. WAIT: back off with
    jitter. WAIT_LONG: try again every few minutes, as a person or the next day must help first.
    """

    HANDSHAKE = "handshake"
    LOG_IN = "log_in"
    FORGET_REPLAY = "forget_replay"
    WAIT = "wait"
    WAIT_LONG = "wait_long"


@dataclass(frozen=True, slots=True)
class StreamingRefusal:
    """The meaning of an error; `code` is its number, or 0."""

    reason: StreamingReason
    step: Step
    code: int = 0


# The first row whose text occurs in the error counts. "" is any text, 0 any code.
_ROWS: tuple[tuple[int, str, StreamingReason, Step], ...] = (
    (0, "replayid", StreamingReason.REPLAY, Step.FORGET_REPLAY),
    (0, "concurrent user limit", StreamingReason.CLIENTS, Step.WAIT_LONG),
    (0, "total events daily limit", StreamingReason.DELIVERIES, Step.WAIT_LONG),
    (0, "simultaneous connections", StreamingReason.BUSY, Step.WAIT),
    (0, "too busy", StreamingReason.BUSY, Step.WAIT),
    (0, "unknown client", StreamingReason.UNKNOWN_CLIENT, Step.HANDSHAKE),
    (0, "no cookie", StreamingReason.COOKIES, Step.WAIT_LONG),
    (0, "unknown session", StreamingReason.UNKNOWN_CLIENT, Step.HANDSHAKE),
    (401, "requires authentication", StreamingReason.NO_LOGIN_SENT, Step.WAIT_LONG),
    (401, "", StreamingReason.SESSION, Step.LOG_IN),
    (0, "does not have access", StreamingReason.NO_ACCESS, Step.WAIT_LONG),
    (0, "view all", StreamingReason.NO_ACCESS, Step.WAIT_LONG),
    (0, "not enabled for streaming", StreamingReason.NOT_ENABLED, Step.WAIT_LONG),
    (0, "restricted", StreamingReason.RESTRICTED, Step.WAIT_LONG),
    (0, "doesn't exist", StreamingReason.NO_CHANNEL, Step.WAIT_LONG),
    (0, "does not exist", StreamingReason.NO_CHANNEL, Step.WAIT_LONG),
    (0, "unknown channel", StreamingReason.NO_CHANNEL, Step.WAIT_LONG),
    (0, "api version", StreamingReason.VERSION, Step.WAIT_LONG),
    (402, "", StreamingReason.UNKNOWN_CLIENT, Step.HANDSHAKE),
    (404, "", StreamingReason.NO_CHANNEL, Step.WAIT_LONG),
    (413, "", StreamingReason.TOO_LARGE, Step.WAIT_LONG),
    (500, "", StreamingReason.BUSY, Step.WAIT),
    (503, "", StreamingReason.BUSY, Step.WAIT),
)
_UNEXPLAINED = StreamingRefusal(StreamingReason.ENDED, Step.WAIT)


def refusal_of(message: Mapping[str, object]) -> StreamingRefusal:
    """What an unsuccessful reply means.

    `ext.sfdc.failureReason` says more than `error`: a server that is too busy answers with
    "401::Authentication invalid", and has the 503 there.
    """
    told = [text for text in (_failure_reason(message), message.get("error")) if _is_error(text)]
    for text in told:
        refusal = _judged(str(text))
        if refusal.reason is not StreamingReason.REFUSED:
            return refusal
    return _judged(str(told[0])) if told else _UNEXPLAINED


def _judged(error: str) -> StreamingRefusal:
    form = _FORM.fullmatch(error)
    code, text = (int(form[1]), form[2].lower()) if form else (0, error.lower())
    for wanted, part, reason, step in _ROWS:
        if wanted in {0, code} and part in text:
            return StreamingRefusal(reason, step, code)
    return StreamingRefusal(StreamingReason.REFUSED, Step.WAIT_LONG, code)


def _failure_reason(message: Mapping[str, object]) -> object:
    ext = message.get("ext")
    sfdc = ext.get("sfdc") if isinstance(ext, dict) else None
    return sfdc.get("failureReason") if isinstance(sfdc, dict) else None


def _is_error(text: object) -> bool:
    return isinstance(text, str) and bool(text) and len(text) <= 2_000
