"""Every error of the Streaming API has its reason, and something to do that never loops."""

from __future__ import annotations

import random

import pytest

from kiosk.core.feed.feed_status import Cause
from kiosk.core.feed.streaming_reason import StreamingReason as Reason
from kiosk.salesforce.streaming.diagnosis import diagnose_streaming
from kiosk.salesforce.streaming.refusals import Step, StreamingRefusal, refusal_of
from kiosk.salesforce.streaming.retry import StreamingRetry

ERRORS = [
    ("401::Authentication invalid", Reason.SESSION, Step.LOG_IN),
    ("401::Request requires authentication", Reason.NO_LOGIN_SENT, Step.WAIT_LONG),
    ("402::Unknown client", Reason.UNKNOWN_CLIENT, Step.HANDSHAKE),
    ("403::Unknown client", Reason.UNKNOWN_CLIENT, Step.HANDSHAKE),
    ("403::Organization concurrent user limit exceeded", Reason.CLIENTS, Step.WAIT_LONG),
    ("403::Organization total events daily limit exceeded", Reason.DELIVERIES, Step.WAIT_LONG),
    (
        "403::To continue, reduce simultaneous connections per server",
        Reason.BUSY,
        Step.WAIT,
    ),
    ("503::Server is too busy", Reason.BUSY, Step.WAIT),
    ("403::Subscriber does not have access to the entity", Reason.NO_ACCESS, Step.WAIT_LONG),
    (
        "403:denied_by_security_policy:create_denied: CDC needs View All Data",
        Reason.NO_ACCESS,
        Step.WAIT_LONG,
    ),
    ("403::User not enabled for streaming", Reason.NOT_ENABLED, Step.WAIT_LONG),
    ("403::Restricted channel", Reason.RESTRICTED, Step.WAIT_LONG),
    (
        "400::The replayId {7} you provided was invalid. Please provide a valid ID",
        Reason.REPLAY,
        Step.FORGET_REPLAY,
    ),
    (
        "400::The channel you requested to subscribe to doesn't exist",
        Reason.NO_CHANNEL,
        Step.WAIT_LONG,
    ),
    ("404::Unknown channel", Reason.NO_CHANNEL, Step.WAIT_LONG),
    ("413::Maximum Request Size Exceeded", Reason.TOO_LARGE, Step.WAIT_LONG),
    (
        "400::Client has established a session, but no cookie was sent",
        Reason.COOKIES,
        Step.WAIT_LONG,
    ),
    ("400::Unsupported API version", Reason.VERSION, Step.WAIT_LONG),
    ("500::Internal error", Reason.BUSY, Step.WAIT),
    ("403::Handshake denied", Reason.REFUSED, Step.WAIT_LONG),
    ("no form at all", Reason.REFUSED, Step.WAIT_LONG),
]


@pytest.mark.parametrize(("error", "reason", "step"), ERRORS)
def test_each_error_has_its_reason_and_its_step(error, reason, step):
    told = refusal_of({"successful": False, "error": error})
    assert (told.reason, told.step) == (reason, step)


@pytest.mark.parametrize(("error", "reason", "step"), ERRORS)
def test_the_failure_reason_says_more_than_the_error_around_it(error, reason, step):
    ext = {"sfdc": {"failureReason": error}}
    for around in ("401::Authentication invalid", "403::Handshake denied"):
        told = refusal_of({"successful": False, "error": around, "ext": ext})
        if reason is not Reason.REFUSED:
            assert (told.reason, told.step) == (reason, step)


@pytest.mark.parametrize("error", [None, 7, "", "x" * 3_000, ["403::Unknown client"]])
def test_an_error_without_words_ends_the_session_and_waits(error):
    assert refusal_of({"error": error}) == StreamingRefusal(Reason.ENDED, Step.WAIT)
    assert refusal_of({"error": error, "ext": {"sfdc": []}}).step is Step.WAIT
    assert refusal_of({"error": error, "ext": []}).step is Step.WAIT


def test_each_reason_is_said_with_a_cause():
    told = [diagnose_streaming(reason) for reason in Reason]
    assert len({one.sentence for one in told}) == len(Reason)
    assert all(isinstance(one.cause, Cause) for one in told)


@pytest.mark.parametrize("step", list(Step))
def test_no_step_is_repeated_without_waiting(step):
    """A server that ends each session at once is asked at most once without a wait."""
    retry, now, waits = StreamingRetry(random.Random(1)), 0.0, []
    for _ in range(50):
        waits.append(retry.wait(step, 0.0, now))
        now += waits[-1]
    assert sum(not wait for wait in waits) <= 1
    assert now > 60
    assert max(waits) <= 400


def test_a_session_that_lived_for_long_may_begin_anew_at_once():
    retry = StreamingRetry(random.Random(1))
    assert [retry.wait(Step.HANDSHAKE, lived, 0.0) for lived in (0.0, 90.0, 90.0)] == [0, 0, 0]
    assert retry.wait(Step.HANDSHAKE, 10.0, 0.0) > 0


@pytest.mark.parametrize("step", [Step.HANDSHAKE, Step.LOG_IN, Step.FORGET_REPLAY])
def test_a_server_that_ends_sessions_soon_after_they_began_costs_few_of_them(step):
    """Each costs a snapshot: some forty an hour in the long run, and not one each second."""
    retry, now, sessions = StreamingRetry(random.Random(1)), 0.0, 0
    while now < 4 * 3_600:
        now += 1.0 + retry.wait(step, 1.0, now)
        sessions += 1
    assert sessions <= 4 * 45
