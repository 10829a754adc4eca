"""The token that a kiosk sends with each request: a JWT (RFC 7519), signed by EdDSA (RFC 8037).

Authorization: Kiosk <jwt>. It covers method, target and body, so nobody can use it for another
request; repeating a request has no effect.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from kiosk.core.fleet.bounds import Count, KeyId, MachineMark, MalformedShapeError, Run, read_shape
from kiosk.core.fleet.hub_refusal import HubRefusal, HubRefusalError
from kiosk.core.fleet.key_pair import KeyPair, is_signed

TOLERANCE_S = 120
_SCHEME = "Kiosk "
_LONGEST = 4_096


class _Header(msgspec.Struct, frozen=True):
    alg: Literal["EdDSA"]
    typ: Literal["kiosk+jwt"]
    kid: KeyId
    # RFC 7515, 4.1.11: whoever does not know an extension that is named here must refuse it.
    crit: msgspec.UnsetType = msgspec.UNSET


class RequestClaims(msgspec.Struct, frozen=True, kw_only=True):
    """What a token says.

    `iat` is when it was made (unix s). `htm` is the method, `htu` path and query as they are sent,
    `bh` the body's hash. `boot` counts the kiosk's starts, and `run` names the present one. `m`
    stands for the machine.
    """

    iat: Count
    htm: Annotated[str, Meta(max_length=10)]
    htu: Annotated[str, Meta(max_length=2_000)]
    bh: Annotated[str, Meta(min_length=43, max_length=43)]
    boot: Count
    run: Run
    m: MachineMark


@dataclass(frozen=True, slots=True)
class RequestToken:
    """A token that was read but not verified: only `kid` may be used, to find the public key."""

    kid: str
    signed: bytes
    signature: bytes
    payload: bytes


def body_hash(body: bytes) -> str:
    return _base64url(hashlib.sha256(body).digest())


def make_authorization(device: KeyPair, claims: RequestClaims) -> str:
    """The value of the header Authorization."""
    header = msgspec.json.encode(_Header("EdDSA", "kiosk+jwt", device.id))
    signed = f"{_base64url(header)}.{_base64url(msgspec.json.encode(claims))}"
    return f"{_SCHEME}{signed}.{_base64url(device.sign(signed.encode('ascii')))}"


def read_authorization(value: str | None) -> RequestToken:
    """Read the header without judging the signature. Raises HubRefusalError: MALFORMED."""
    if not value or not value.startswith(_SCHEME) or len(value) > _LONGEST or not value.isascii():
        raise HubRefusalError(HubRefusal.MALFORMED)
    parts = value.removeprefix(_SCHEME).split(".")
    if len(parts) != 3:
        raise HubRefusalError(HubRefusal.MALFORMED)
    try:
        header, payload, signature = map(_from_base64url, parts)
        kid = read_shape(header, _Header).kid
    except (binascii.Error, MalformedShapeError):
        raise HubRefusalError(HubRefusal.MALFORMED) from None
    return RequestToken(kid, f"{parts[0]}.{parts[1]}".encode("ascii"), signature, payload)


def verify_request(
    token: RequestToken, public: bytes, method: str, target: str, body: bytes, now: float
) -> RequestClaims:
    """Return the claims of a token that the device made for this very request.

    `target` is path and query, byte for byte; `now` is in unix s.

    Raises:
        HubRefusalError: BAD_SIGNATURE, MALFORMED or CLOCK, in this order.
    """
    if not is_signed(public, token.signed, token.signature):
        raise HubRefusalError(HubRefusal.BAD_SIGNATURE)
    try:
        claims = read_shape(token.payload, RequestClaims)
    except MalformedShapeError:
        raise HubRefusalError(HubRefusal.MALFORMED) from None
    if (claims.htm, claims.htu, claims.bh) != (method, target, body_hash(body)):
        raise HubRefusalError(HubRefusal.BAD_SIGNATURE)
    if abs(now - claims.iat) > TOLERANCE_S:
        raise HubRefusalError(HubRefusal.CLOCK)
    return claims


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _from_base64url(text: str) -> bytes:
    """Decode the one text form that these bytes have. Raises binascii.Error for any other."""
    data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    if _base64url(data) != text:
        raise binascii.Error
    return data
