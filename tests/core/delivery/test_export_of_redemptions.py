"""A redemption goes from one kiosk to another by file, under its own key."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from kiosk.core.delivery.export import (
    ExportedRow,
    MalformedExportError,
    decode_export,
    encode_export,
    export_of,
)
from kiosk.core.delivery.outbox import OutboxEntry, RowState

KEY = "7c320003-9143-4eb7-93d1-9a68bf086032"
NOW = datetime(2026, 11, 25, tzinfo=UTC)


def exported(body):
    times = (1.0, 0.0, None, None, None)
    entry = OutboxEntry(
        KEY, "redemption", RowState.PENDING, msgspec.json.encode(body), 0, *times, *[""] * 4, (), ()
    )
    return encode_export(export_of([entry], "K-001", NOW))


def test_it_comes_back_as_a_redemption():
    body = {"Redemption_Key__c": KEY, "Outcome__c": "accepted"}
    (row,) = decode_export(exported(body)).rows
    moment = datetime.fromtimestamp(1.0, UTC)
    assert row == ExportedRow(id=KEY, kind="redemption", created=moment, body=body)
    assert (row.code, row.sentence) == ("", "")


@pytest.mark.parametrize("body", [{"Kiosk_Lead_Id__c": KEY}, {"Redemption_Key__c": "another"}])
def test_under_another_key_it_is_refused_and_nothing_of_it_is_quoted(body):
    with pytest.raises(MalformedExportError, match=f"row {KEY}"):
        decode_export(exported(body))


def test_a_person_can_read_the_file():
    assert exported({"Redemption_Key__c": KEY}).startswith(b'{\n "format": "kiosk-rows-1",\n')
