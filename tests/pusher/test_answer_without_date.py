"""The clock is measured where a server says its time, and the feed lives without."""

from __future__ import annotations

import pytest

from kiosk.core.feed.messages import Subscribed
from tests.support.client_harness import client_of, good, next_of


@pytest.mark.parametrize(("date", "heard"), [(None, []), ("yesterday", ["yesterday"])])
async def test_a_server_is_heard_whatever_its_date_says(date, heard):
    def answer(_connection, _request, response):
        del response.headers["Date"]
        if date:
            response.headers["Date"] = date

    dates = []

    def on_date(date, _asked, _answered):
        dates.append(date)

    server = {"process_response": answer}
    async with client_of(good, server=server, on_date=on_date) as told:
        await next_of(told, Subscribed)
    assert dates == heard
