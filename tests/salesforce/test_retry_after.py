"""A server that names a time is not asked before it, by no call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from starlette.responses import Response

from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.replies import CallError
from kiosk.web.retry_after import retry_after
from tests.support.answering_org import ROWS, org

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("20", 20.0),
        ("0", 0.0),
        ("999999", 3600.0),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90.0),
        (format_datetime(NOW - timedelta(days=1), usegmt=True), 0.0),
        (format_datetime(NOW + timedelta(days=9), usegmt=True), 3600.0),
        ("soon", 0.0),
        ("-5", 0.0),
        ("1e9", 0.0),
        ("9" * 400, 0.0),
        (f"Mon, 01 Jan 2026 00:00:00 +{'9' * 20}", 0.0),
        (f"Mon, 01 Jan {'9' * 20} 00:00:00 GMT", 0.0),
        ("", 0.0),
    ],
)
def test_seconds_and_dates_are_read_and_capped_at_an_hour(told, seconds):
    assert retry_after(told, NOW.timestamp()) == seconds


@pytest.mark.parametrize("status", [429, 503])
async def test_no_call_goes_out_before_the_time_that_was_named(status):
    busy = Response("[]", status, headers={"Retry-After": "20"})
    async with org(busy) as client:
        first = await deliver_leads(client, ROWS)
        second = await deliver_leads(client, ROWS)
        with pytest.raises(CallError, match="RETRY_LATER"):
            await client.get("/services/apexrest/kiosk/v1/offers")
        assert len(client.seen) == 1
    assert 19 < first.fault.retry_after <= 20
    assert 19 < second.fault.retry_after <= 20
    assert first.outcomes == second.outcomes == ()


@pytest.mark.parametrize("status", [429, 503])
async def test_a_login_server_is_not_asked_before_the_time_that_it_named(status):
    busy = Response("", status, headers={"Retry-After": "20"})
    async with org(token=busy) as client:
        first = await deliver_leads(client, ROWS)
        second = await deliver_leads(client, ROWS)
        with pytest.raises(CallError, match="RETRY_LATER"):
            await client.hear()
        assert len(client.logins) == 1
    assert first.fault.code == "LOGIN_SERVER"
    assert 19 < first.fault.retry_after <= 20
    assert 19 < second.fault.retry_after <= 20
