"""An export is read back as it was written, whenever that was, and nothing else passes for one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.core.delivery.export import MalformedExportError, decode_export, encode_export, export_of
from kiosk.core.delivery.outbox import OutboxEntry, RowState
from kiosk.core.delivery.row_kind import ROW_KINDS

KEY = "7c320003-9143-4eb7-93d1-9a68bf086032"
NOW = datetime(2026, 11, 25, tzinfo=UTC)
BODY = {"Kiosk_Lead_Id__c": KEY, "LastName": "x"}
FIRST = (Path(__file__).parent / "export_of_0.1.0.json").read_bytes()


def entry(body, state=RowState.HELD, kind="lead"):
    times = (1.0, 0.0, None, 5.0, None)
    texts = ("", "STRING_TOO_LONG", "value", "shorten it", (), ())
    return OutboxEntry(KEY, kind, state, body, 2, *times, *texts)


def exported(body, kind="lead"):
    row = entry(msgspec.json.encode(body), kind=kind)
    return encode_export(export_of([row], "K-001", NOW))


def test_a_row_comes_back_whole():
    body = {"Kiosk_Lead_Id__c": KEY, "LastName": "Łovelace", "Marketing_Opt_In__c": True}
    (row,) = decode_export(exported(body)).rows
    assert (row.id, row.kind, row.created.timestamp()) == (KEY, "lead", 1.0)
    assert msgspec.json.decode(row.encoded_body) == body
    assert (row.code, row.sentence) == ("STRING_TOO_LONG", "shorten it")


def test_an_export_of_the_first_version_is_still_read():
    lead, redemption = decode_export(FIRST).rows
    assert (lead.kind, lead.code) == ("lead", "STRING_TOO_LONG")
    assert lead.body["LastName"] == "Łovelace"
    assert (redemption.kind, redemption.body["Event__c"]) == ("redemption", "redeemed")


@pytest.mark.parametrize("kind", ROW_KINDS.kinds, ids=lambda kind: kind.name)
def test_each_kind_is_read_under_the_key_that_its_table_row_names(kind):
    (row,) = decode_export(exported({kind.key_field: KEY}, kind.name)).rows
    assert row.kind == kind.name
    with pytest.raises(MalformedExportError, match="another key"):
        decode_export(exported({"Other__c": KEY}, kind.name))


def test_a_row_of_a_kind_that_is_not_known_spoils_no_other():
    (row,) = decode_export(exported({"Survey_Key__c": KEY}, "survey")).rows
    assert (row.id, row.kind) == (KEY, "survey")


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
        exported(BODY, "no kind\n"),
        exported(BODY).replace(b"1970-01-01T00:00:01Z", b"0001-01-01T00:00:00"),
        exported(BODY).replace(KEY.encode(), KEY.encode() + b"\\n"),
    ],
)
def test_anything_else_is_refused(data):
    with pytest.raises(MalformedExportError):
        decode_export(data)
