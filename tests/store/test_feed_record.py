"""What the running kiosk last knew of its feed, for another process."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.feed.feed_status import Cause, FeedState, FeedStatus
from kiosk.store.feed_record import FeedRecord, FeedRecords
from tests.support.store_harness import KEY, open_database

AT = datetime(2026, 11, 25, 10, tzinfo=UTC)
RECORD = FeedRecord(FeedStatus(FeedState.OFFLINE, Cause.DNS, "x", as_of=AT, since=AT), -3.5, AT)


@pytest.fixture
def connection(tmp_path):
    connection = open_database(tmp_path / "kiosk.db", KEY)
    yield connection
    connection.close()


def test_the_last_record_is_told_as_it_was_saved(connection):
    records = FeedRecords(connection)
    assert records.load() is None
    records.save(FeedRecord(FeedStatus(FeedState.LIVE), 0.0, AT))
    records.save(RECORD)
    assert records.load() == RECORD


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"status": "live"}'])
def test_what_another_version_wrote_is_none(connection, body):
    connection.execute("INSERT INTO feed (only, body) VALUES (1, ?)", (body,))
    assert FeedRecords(connection).load() is None
