"""An export is read back as it was written, and nothing else passes for one."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from kiosk.core.delivery.export import MalformedExportError, decode_export, encode_export, export_of
from kiosk.core.delivery.outbox import OutboxEntry, RowState

KEY = "7c320003-9143-4eb7-93d1-9a68bf086032"
NOW = datetime(2026, 11, 25, tzinfo=UTC)
BODY = {"Kiosk_Lead_Id__c": KEY, "LastName": "x"}


def entry(body, state=RowState.HELD):
    times = (1.0, 0.0, None, 5.0, None)
    texts = ("", "STRING_TOO_LONG", "value", "shorten it", (), ())
    return OutboxEntry(KEY, "lead", state, body, 2, *times, *texts)


def exported(body):
    return encode_export(export_of([entry(msgspec.json.encode(body))], "K-001", NOW))


def test_a_row_comes_back_whole():
    body = {"Kiosk_Lead_Id__c": KEY, "LastName": "Łovelace", "Marketing_Opt_In__c": True}
    (row,) = decode_export(exported(body)).rows
    assert (row.id, row.kind, row.created.timestamp()) == (KEY, "lead", 1.0)
    assert msgspec.json.decode(row.encoded_body) == body
    assert (row.code, row.sentence) == ("STRING_TOO_LONG", "shorten it")


def test_what_the_org_has_is_not_exported():
    assert export_of([entry(None, RowState.SENT)], "K-001", NOW).rows == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no json",
        b"[]",
        b'{"format": "kiosk-rows-2", "kiosk": "K", "exported": "2026-11-25T00:00:00Z", "rows": []}',
        exported({"Kiosk_Lead_Id__c": "another", "LastName": "x"}),
        exported({"LastName": "x"}),
        b"[" * 100_000,
        exported(BODY).replace(b"1970-01-01T00:00:01Z", b"0001-01-01T00:00:00"),
        exported(BODY).replace(KEY.encode(), KEY.encode() + b"\\n"),
    ],
)
def test_anything_else_is_refused(data):
    with pytest.raises(MalformedExportError):
        decode_export(data)
