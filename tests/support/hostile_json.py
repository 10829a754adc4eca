"""Texts that no reader of JSON may fail over, other than by saying so."""

from __future__ import annotations

HOSTILE_JSON = (
    *(b"", b"\0", b"{", b"[]", b"null", b"42", b'"a"', b"{}", b"\xff\xfe", b"<html>", b"{}{}"),
    *(b"[" * 100_000, b'{"a":' * 30_000, b'{"v":1e999}', b'{"kid":"\\ud800"}', b'{"v":NaN}'),
    *(b'{"rows":{}}', b'{"rows":[[[]]]}', b'{"kid":null,"id":null}', b'{"iat":-1}'),
)
