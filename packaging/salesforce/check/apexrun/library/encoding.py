"""Crypto, EncodingUtil, Url and JSON."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from urllib.parse import quote_plus, unquote_plus, urlsplit

from apexrun.library.library import Part
from apexrun.schema.objects import Schema
from apexrun.schema.records import from_json
from apexrun.values.faults import ApexError, NotModelledError
from apexrun.values.json_text import json_of, untyped
from apexrun.values.kinds import Bag, Blob, ClassToken, Value
from apexrun.values.moments import moment_of

_HASHES = {"MD5": "md5", "SHA1": "sha1", "SHA-256": "sha256", "SHA-512": "sha512"}
_MACS = {"hmacsha1": "sha1", "hmacsha256": "sha256", "hmacsha512": "sha512"}


def _digest(name: str, data: Blob) -> Blob:
    return Blob(hashlib.new(_HASHES[name], data.octets).digest())


def _mac(name: str, data: Blob, key: Blob) -> Blob:
    return Blob(hmac.new(key.octets, data.octets, _MACS[name.lower()]).digest())


def _url(text: str, *_: Value) -> Bag:
    return Bag("Url", {"parts": urlsplit(text)})


class Encoding:
    def __init__(self, schema: Schema) -> None:
        self._schema = schema

    def part(self) -> Part:
        return Part(
            functions={
                "crypto.generatedigest": _digest,
                "crypto.generatemac": _mac,
                "crypto.generateaeskey": lambda bits: Blob(os.urandom(bits // 8)),
                "crypto.getrandominteger": lambda: int.from_bytes(os.urandom(3)),
                "crypto.getrandomlong": lambda: int.from_bytes(os.urandom(7)),
                "encodingutil.converttohex": lambda data: data.octets.hex(),
                "encodingutil.convertfromhex": lambda text: Blob(bytes.fromhex(text)),
                "encodingutil.base64encode": lambda data: base64.b64encode(data.octets).decode(),
                "encodingutil.base64decode": lambda text: Blob(base64.b64decode(text)),
                "encodingutil.urlencode": lambda text, _: quote_plus(text),
                "encodingutil.urldecode": lambda text, _: unquote_plus(text),
                "json.serialize": lambda value, *_: json_of(value),
                "json.deserializeuntyped": untyped,
                "json.deserialize": self._deserialize,
            },
            makers={"url": _url},
            methods={
                "url": {
                    "getprotocol": lambda it: it.properties["parts"].scheme,
                    "gethost": lambda it: it.properties["parts"].hostname,
                    "getpath": lambda it: it.properties["parts"].path,
                    "getquery": lambda it: it.properties["parts"].query,
                }
            },
        )

    def _deserialize(self, text: str, type_: ClassToken) -> Value:
        value = untyped(text)
        if type_.name.lower() in self._schema:
            name = self._schema.object(type_.name).name
            return from_json(self._schema, name, value)
        readers: dict[str, Callable[[Value], Value]] = {
            "datetime": moment_of,
            "date": _date_of,
            "integer": _whole,
            "long": _whole,
            "decimal": _decimal,
            "double": _decimal,
        }
        if type_.name.lower() not in readers:
            raise NotModelledError(f"JSON.deserialize to {type_.name}")
        return readers[type_.name.lower()](value)


def _illegal(value: Value) -> ApexError:
    return ApexError("JSONException", f"Illegal value for primitive: {value}")


def _date_of(value: Value) -> date:
    try:
        return date.fromisoformat(value[:10])
    except (TypeError, ValueError) as error:
        raise _illegal(value) from error


def _whole(value: Value) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _illegal(value)
    return value


def _decimal(value: Value) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise _illegal(value)
    return Decimal(value)
