"""A device and workers with keys that are the same in every run, and a row of the device."""

from __future__ import annotations

import msgspec

from kiosk.core.delivery.outbox import Row
from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.request_token import RequestClaims, body_hash
from kiosk.core.fleet.sealed_row import EnrolledDevice
from kiosk.core.fleet.worker_keys import WorkerKeys

DEVICE, OTHER_DEVICE = KeyPair(b"\1" * 32), KeyPair(b"\2" * 32)
WORKER, NEXT_WORKER, STRANGER = KeyPair(b"\3" * 32), KeyPair(b"\4" * 32), KeyPair(b"\5" * 32)
TRUSTED = WorkerKeys((WORKER.public,))
KNOWN = EnrolledDevice(DEVICE.public, "K-001", frozenset({"S-01", "S-00"}))
ROW_ID = "0e0f4a52-0000-4000-8000-000000000001"
NOW = 1_796_000_000


def lead_body(**changes: object) -> bytes:
    fields = {"Kiosk_Lead_Id__c": ROW_ID, "Kiosk_Id__c": "K-001", "Store_Code__c": "S-01"}
    return msgspec.json.encode(fields | {"LastName": "Möller"} | changes)


def row(body: bytes | None = None, **changes: object) -> Row:
    values = {"id": ROW_ID, "kind": "lead", "body": body or lead_body(), "attempts": 1, "tries": 0}
    return Row(**values | changes)


def claims(**changes: object) -> RequestClaims:
    values = {"iat": NOW, "htm": "POST", "htu": "/v1/rows?a=1", "bh": body_hash(b"{}"), "boot": 7}
    return RequestClaims(**values | {"run": "0000ab12", "m": "00112233445566ff"} | changes)
