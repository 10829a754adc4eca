"""Files that carry rows to another kiosk or computer."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.delivery.outbox import OutboxEntry
from kiosk.core.delivery.row_kind import ROW_KINDS, RowKinds

_UUID = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z"
_Moment = Annotated[datetime, Meta(tz=True)]
_KIND = r"^[a-z][a-z_]{0,39}\Z"


class MalformedExportError(ValueError):
    """The file is not an export; the message says why and quotes none of its content."""


class ExportedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of an export.

    `kind` may be unknown to this version. `created` is UTC. `code` and `sentence` say why the row
    was held, if it was.
    """

    id: Annotated[str, Meta(pattern=_UUID)]
    kind: Annotated[str, Meta(pattern=_KIND)]
    created: _Moment
    body: dict[str, object]
    code: str = ""
    sentence: str = ""

    @property
    def encoded_body(self) -> bytes:
        return msgspec.json.encode(self.body)


class Export(msgspec.Struct, frozen=True, kw_only=True):
    """An export file's content; `kiosk` is the kiosk that the rows come from."""

    format: Literal["kiosk-rows-1"] = "kiosk-rows-1"
    kiosk: str
    exported: _Moment
    rows: tuple[ExportedRow, ...]


def export_of(entries: Sequence[OutboxEntry], kiosk: str, now: datetime) -> Export:
    """Build an export. Rows without a body are left out, because the org already has them."""
    return Export(
        kiosk=kiosk,
        exported=now,
        rows=tuple(
            ExportedRow(
                id=entry.id,
                kind=entry.kind,
                created=datetime.fromtimestamp(entry.created, UTC),
                body=msgspec.json.decode(entry.body),
                code=entry.code,
                sentence=entry.sentence,
            )
            for entry in entries
            if entry.body is not None
        ),
    )


def encode_export(export: Export) -> bytes:
    return msgspec.json.format(msgspec.json.encode(export), indent=1)


def decode_export(data: bytes, kinds: RowKinds = ROW_KINDS) -> Export:
    """Decode an export file, giving each row of a known kind the id that its body carries.

    Raises MalformedExportError.
    """
    try:
        export = msgspec.json.decode(data.removeprefix(codecs.BOM_UTF8), type=Export)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise MalformedExportError(str(error)) from None
    for row in export.rows:
        kind = kinds.find(row.kind)
        if kind and row.body.get(kind.key_field) != row.id:
            raise MalformedExportError(f"row {row.id}: its body carries another key")
    return export
