"""The shape of change events on `/data/Offer__ChangeEvent`.

Source: Change Data Capture Developer Guide, "Change Event Message Structure", "Change Event Header
Fields", "Merged Change Events" and "Gap Events".
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterator, Mapping, Sequence
from uuid import uuid4

import msgspec

from kiosk.sandbox.org.offer_fields import read_fields
from kiosk.sandbox.org.offer_save import OfferSave, SaveKind
from kiosk.sandbox.org.record_id import OFFER_PREFIX, USER_PREFIX, record_id

CHANNEL = "/data/Offer__ChangeEvent"
RETENTION_S = 72 * 3600
_SCHEMA = "IeRuaY6cbI_HsV8Rv1Mc5g"
_EVERY_OFFER = f"{OFFER_PREFIX}*"
_OVERFLOW_ID = "000000000000000AAA"
# Change events have an id of their own and no SystemModstamp.
_NOT_TOLD = frozenset({"Id", "SystemModstamp"})
# Two saves of one transaction that differ in these alone are merged into one event.
_OF_THE_SAVE = frozenset({"Version__c", "LastModifiedDate"})

Data = Mapping[str, object]
Fields = Mapping[str, object]


def change_events(saves: Sequence[OfferSave], missing: Collection[str]) -> list[Data]:
    """The events of one transaction, without replay ids; equal changes are merged into one.

    `missing` are the fields that this org's Offer__c does not have.
    """
    key = str(uuid4())
    return [
        _event(group, fields, key, number)
        for number, (group, fields) in enumerate(_merged(saves, missing), 1)
    ]


def gap_event(save: OfferSave, *, wildcard: bool = False, overflow: bool = False) -> Data:
    """The event of a change that the event bus could not describe: only ids, or not even those."""
    kind, ids = f"GAP_{save.kind}", [save.record.offer.id]
    if wildcard:
        ids = [_EVERY_OFFER]
    if overflow:
        kind, ids = "GAP_OVERFLOW", [_OVERFLOW_ID]
    return {"schema": _SCHEMA, "payload": {"ChangeEventHeader": _header(kind, ids, save, ())}}


def with_replay_id(data: Data, replay_id: int) -> Data:
    return {**data, "event": {"replayId": replay_id}}


def _merged(
    saves: Sequence[OfferSave], missing: Collection[str]
) -> Iterator[tuple[list[OfferSave], Fields]]:
    """The saves in groups that one event tells, each with the fields that they have in common."""
    groups: list[tuple[list[OfferSave], dict[str, object]]] = []
    for save in saves:
        fields = _told(save, missing)
        if groups and _is_alike(groups[-1], save, fields):
            common = groups[-1][1]
            for name in _OF_THE_SAVE & common.keys():
                if common[name] != fields[name]:
                    del common[name]
            groups[-1][0].append(save)
        else:
            groups.append(([save], fields))
    yield from groups


def _is_alike(group: tuple[list[OfferSave], Fields], save: OfferSave, fields: Fields) -> bool:
    (first, *_), common = group
    return first.kind is save.kind and _essence(common) == _essence(fields)


def _essence(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if name not in _OF_THE_SAVE}


def _told(save: OfferSave, missing: Collection[str]) -> dict[str, object]:
    """The fields in the event: all that have a value, or those that an update has changed."""
    if save.kind is SaveKind.DELETE:
        return {}
    left_out = _NOT_TOLD | set(missing)
    fields = read_fields(save.record, left_out)
    if save.before is None:
        return {name: value for name, value in fields.items() if value is not None}
    before = read_fields(save.before, left_out)
    # The save itself changes this one, though its grain of a second may hide it.
    return {
        name: value
        for name, value in fields.items()
        if value != before[name] or name == "LastModifiedDate"
    }


def _event(group: Sequence[OfferSave], fields: Fields, key: str, number: int) -> Data:
    last = group[-1]
    changed = tuple(fields) if last.kind is SaveKind.UPDATE else ()
    ids = [save.record.offer.id for save in group]
    header = _header(last.kind, ids, last, changed)
    header |= {"transactionKey": key, "sequenceNumber": number}
    header["nulledFields"] = [name for name in changed if fields[name] is None]
    return {"schema": _SCHEMA, "payload": {"ChangeEventHeader": header, **_in_json(fields)}}


def _header(
    kind: str, ids: Sequence[str], save: OfferSave, changed: Sequence[str]
) -> dict[str, object]:
    return {
        "entityName": "Offer__c",
        "recordIds": ids,
        "changeType": str(kind),
        "changeOrigin": "com/salesforce/api/rest/67.0",
        "transactionKey": str(uuid4()),
        "sequenceNumber": 1,
        "commitTimestamp": save.now,
        "commitUser": record_id(USER_PREFIX, 1),
        "commitNumber": secrets.randbelow(2**53),
        "nulledFields": [],
        "diffFields": [],
        "changedFields": list(changed),
    }


def _in_json(fields: Fields) -> Fields:
    """Fields as events write them: times end with Z."""
    return {
        name: value.replace("+0000", "Z") if isinstance(value, str) and _is_time(name) else value
        for name, value in msgspec.to_builtins(fields).items()
    }


def _is_time(name: str) -> bool:
    return name in {"Valid_From__c", "Valid_Until__c", "LastModifiedDate"}
