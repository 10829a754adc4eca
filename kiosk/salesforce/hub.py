"""The org's endpoints for the hub: devices, heartbeats, store keys, enrolment, screenshots."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta

from kiosk.core.fleet.bounds import KeyId, OrgName, Public
from kiosk.core.fleet.key_pair import key_id
from kiosk.core.fleet.order import OrderArguments
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.replies import CallError

_BASE = "/services/apexrest/kiosk/v1/hub"
MAX_STORES = 200
_TOLD_OF_DROPPED = 60
_Moment = Annotated[int, Meta(ge=0, le=2**53)]
Shape = TypeVar("Shape")


class OrgOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What an administrator wants of one kiosk; times in ms of the org."""

    serial: Annotated[int, Meta(ge=1, le=2**53)]
    issued: _Moment = 0
    expires: _Moment = 0
    command: Annotated[str, Meta(max_length=20)] = ""
    args: OrderArguments = OrderArguments()
    settings: dict[str, dict[str, object]] | None = None


class OrgDevice(msgspec.Struct, frozen=True, kw_only=True):
    """One enrolled kiosk as the org knows it. `machine` is the mark of the enrolled machine."""

    device_id: KeyId
    public_key: Public
    kiosk: OrgName
    store: OrgName
    former_stores: tuple[OrgName, ...] = ()
    status: str
    machine: Annotated[str, Meta(max_length=16)] = ""
    order: OrgOrder | None = None

    @property
    def stores(self) -> frozenset[str]:
        return frozenset({self.store, *self.former_stores})


class BeatResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one heartbeat: "updated", "unknown" (no such kiosk), "rejected" or "retry"."""

    status: Annotated[str, Meta(max_length=40)]
    error: dict[str, object] | None = None

    @property
    def passes(self) -> bool:
        """Whether it may be told again: a record was locked, say."""
        return self.status == "retry"

    @property
    def code(self) -> str:
        """The error's code, or the status where there is none."""
        return str((self.error or {}).get("code") or self.status)[:80]


class _SyncPage(msgspec.Struct, frozen=True, kw_only=True):
    as_of: _Moment
    more: bool = False
    after: Annotated[str, Meta(max_length=18)] = ""
    devices: list[Any] = []
    gone: list[KeyId] = []
    results: list[BeatResult] = []


class SyncPage(msgspec.Struct, frozen=True, kw_only=True):
    """Devices that changed. `after` asks for the next page, if there are `more`.

    `gone` are devices whose key was replaced or whose kiosk was deleted. `dropped` names the kiosks
    whose devices cannot be read. `results` are of the heartbeats, in order.
    """

    as_of: int
    more: bool
    after: str
    devices: tuple[OrgDevice, ...]
    gone: tuple[str, ...]
    dropped: tuple[str, ...] = ()
    results: tuple[BeatResult, ...] = ()


class StoreNewsOfOrg(msgspec.Struct, frozen=True, kw_only=True):
    """The voucher keys of one store, and the names of its vouchers that were redeemed twice."""

    store: OrgName
    keys: list[dict[str, object]] = []
    doubled: tuple[str, ...] = ()


class _Stores(msgspec.Struct, frozen=True):
    as_of: _Moment
    stores: list[StoreNewsOfOrg]


class EnrolResult(msgspec.Struct, frozen=True, kw_only=True):
    """What the org says of an enrolment; without status "enrolled", only that."""

    status: Literal["enrolled", "ended", "unknown", "slow_down"]
    device: Any = None

    @property
    def enrolled(self) -> OrgDevice | None:
        """The device, if its code was good."""
        return _device(self.device) if self.status == "enrolled" else None


async def sync_devices(
    client: SalesforceClient, since: int, beats: Sequence[Mapping[str, object]], after: str = ""
) -> SyncPage:
    """Tell heartbeats, and fetch the devices that changed since this time of the org (ms).

    Raises:
        CallError: the call failed, or the reply is none of this endpoint.
    """
    asked: dict[str, object] = {"since": since, "beats": list(beats)}
    page = await _post(client, "sync", asked | ({"after": after} if after else {}), _SyncPage)
    found = [(raw, _device(raw)) for raw in page.devices]
    return SyncPage(
        as_of=page.as_of,
        more=page.more,
        after=page.after,
        devices=tuple(device for _, device in found if device),
        gone=tuple(page.gone),
        dropped=tuple(_named(raw) for raw, device in found if device is None),
        results=tuple(page.results),
    )


async def fetch_store_news(
    client: SalesforceClient, stores: Iterable[str]
) -> tuple[int, tuple[StoreNewsOfOrg, ...]]:
    """The org's time (ms) and the news of at most 200 stores. Raises CallError."""
    reply = await _post(client, "stores", {"stores": list(stores)}, _Stores)
    return reply.as_of, tuple(reply.stores)


async def enrol_device(
    client: SalesforceClient, code_hash: str, public_key: str, machine: str, version: str
) -> EnrolResult:
    """Ask the org whether a code is good, and to note the key. Raises CallError."""
    asked = {
        "code_hash": code_hash,
        "public_key": public_key,
        "machine": machine,
        "version": version,
    }
    return await _post(client, "enrol", asked, EnrolResult)


async def send_picture(
    client: SalesforceClient, device_id: str, serial: int, picture: bytes
) -> None:
    """Leave a screenshot that an order asked for. Raises CallError."""
    text = base64.b64encode(picture).decode("ascii")
    asked = {"device_id": device_id, "serial": serial, "picture": text}
    await _post(client, "picture", asked, dict[str, Any])


async def _post(
    client: SalesforceClient, name: str, asked: Mapping[str, object], shape: type[Shape]
) -> Shape:
    reply = await client.post(f"{_BASE}/{name}", msgspec.json.encode(asked), {})
    try:
        return msgspec.convert(reply, shape)
    except msgspec.ValidationError:
        raise CallError("NOT_A_HUB_REPLY", 200) from None


def _device(raw: object) -> OrgDevice | None:
    """A device; an order that cannot be read, such as odd settings, costs itself alone."""
    given = raw if isinstance(raw, dict) else {}
    for found in (given, {**given, "order": None}):
        try:
            device = msgspec.convert(found, OrgDevice)
        except msgspec.ValidationError:
            continue
        if key_id(device.public_key) == device.device_id:
            return device
    return None


def _named(raw: object) -> str:
    """How a device that cannot be read is named in the log."""
    kiosk = raw.get("kiosk") if isinstance(raw, dict) else None
    return ascii(kiosk)[:_TOLD_OF_DROPPED]
