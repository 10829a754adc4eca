"""Signed requests to a hub as bytes, and what sends them: a client library would cost more."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from kiosk.core.delivery.outbox import Row
from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.request_token import RequestClaims, body_hash, make_authorization
from kiosk.core.fleet.sealed_row import seal_row
from tests.support.fleet_keys import WORKER
from tests.support.hub_web import MACHINE

# What a lead of the form is long, with all its fields.
_NOTE = "x" * 200


@dataclass(frozen=True, slots=True)
class Device:
    """A simulated kiosk: `number` makes its key, the same in each process."""

    number: int
    key: KeyPair

    @property
    def kiosk(self) -> str:
        return f"K-{self.number:05}"

    def request(self, method: str, target: str, body: bytes = b"", *, close: bool = False) -> bytes:
        claims = RequestClaims(
            iat=int(time.time()),
            htm=method,
            htu=target,
            bh=body_hash(body),
            boot=1,
            run="0000ab12",
            m=MACHINE,
        )
        head = f"{method} {target} HTTP/1.1\r\nHost: hub\r\nContent-Length: {len(body)}\r\n"
        head += f"Authorization: {make_authorization(self.key, claims)}\r\n"
        head += "Connection: close\r\n" if close else ""
        return head.encode() + b"\r\n" + body

    def rows(self, count: int, *, close: bool = False) -> tuple[bytes, list[str]]:
        """A request that hands in new leads, and their ids."""
        sealed = [seal_row(self.key, WORKER.public, self._lead()) for _ in range(count)]
        body = msgspec.json.encode({"rows": sealed})
        return self.request("POST", "/v1/rows", body, close=close), [
            one.id for one in sealed if one
        ]

    def _lead(self) -> Row:
        row_id = str(uuid.uuid4())
        body = {"Kiosk_Lead_Id__c": row_id, "Kiosk_Id__c": self.kiosk, "Store_Code__c": "S-01"}
        body |= {"LastName": "Lovelace", "Company": "Private", "Description": _NOTE}
        return Row(row_id, "lead", msgspec.json.encode(body), 0, 0)


def devices(first: int, count: int) -> list[Device]:
    numbers = range(first, first + count)
    return [Device(number, KeyPair((number + 1).to_bytes(32, "big"))) for number in numbers]


async def exchange(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes
) -> tuple[int, bytes, bytes]:
    """The status, head and body of the reply."""
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0] or 0)
    return int(head[9:12]), head, await reader.readexactly(size)


async def time_of(port: int, requests: Sequence[bytes], connections: int) -> float:
    """Send the requests over so many connections that are kept; returns the seconds."""
    left = iter(requests)

    async def one() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for request in left:
            status, _, body = await exchange(reader, writer, request)
            assert status == 200, body
        writer.close()

    began = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(connections)))
    return time.perf_counter() - began
