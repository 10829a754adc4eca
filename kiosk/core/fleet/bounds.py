"""The types of what kiosk and hub exchange, each with its bounds, and how it is read.

Bytes are base64 in JSON. Keys that this version does not know are ignored.
"""

from __future__ import annotations

from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from kiosk.core.fleet.key_pair import BOX_OVERHEAD, PUBLIC_BYTES, SIGNATURE_BYTES

MAX_BODY = 1_000_000
MAX_BOX = 196_608
MAX_ROW_BODY = MAX_BOX - BOX_OVERHEAD
_LARGEST = 2**53

KeyId = Annotated[str, Meta(pattern=r"^[0-9A-HJKMNP-TV-Z]{16}\Z")]
Public = Annotated[bytes, Meta(min_length=PUBLIC_BYTES, max_length=PUBLIC_BYTES)]
Signature = Annotated[bytes, Meta(min_length=SIGNATURE_BYTES, max_length=SIGNATURE_BYTES)]
RowBox = Annotated[bytes, Meta(min_length=BOX_OVERHEAD, max_length=MAX_BOX)]
RowId = Annotated[str, Meta(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")]
KindName = Annotated[str, Meta(pattern=r"^[a-z][a-z_]{0,39}\Z")]
Serial = Annotated[int, Meta(ge=0, le=_LARGEST)]
Count = Annotated[int, Meta(ge=0, le=_LARGEST)]
Milliseconds = Annotated[int, Meta(ge=0, le=_LARGEST)]
Seconds = Annotated[float, Meta(ge=0, le=86_400)]
# A kiosk's id and a store's code, as long as the org's fields.
OrgName = Annotated[str, Meta(min_length=1, max_length=255)]
ShortText = Annotated[str, Meta(max_length=255)]
Code = Annotated[str, Meta(max_length=80)]
Run = Annotated[str, Meta(pattern=r"^[0-9a-f]{8}\Z")]
MachineMark = Annotated[str, Meta(pattern=r"^[0-9a-f]{16}\Z")]

Shape = TypeVar("Shape")


class MalformedShapeError(ValueError):
    """The data do not have the shape that was asked for; the message quotes none of them."""


def read_shape(data: bytes | str, shape: type[Shape], longest: int = MAX_BODY) -> Shape:
    """Read JSON of one shape.

    Raises:
        MalformedShapeError: it is longer than `longest`, no JSON, too deep or of another shape.
    """
    if len(data) > longest:
        raise MalformedShapeError("too long")
    try:
        return msgspec.json.decode(data, type=shape)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise MalformedShapeError(_told(error)) from None


def _told(error: Exception) -> str:
    return str(error)[:200] if isinstance(error, msgspec.ValidationError) else type(error).__name__
