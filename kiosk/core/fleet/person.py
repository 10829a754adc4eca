"""How an order names a person without naming them: the hash of an e-mail address or number."""

from __future__ import annotations

import hashlib
import re

import msgspec

_CONTACTS = ("Email", "Phone", "MobilePhone")
_NOT_DIALLED = re.compile(r"[^0-9+]")
# A number as people dial it abroad, and as it is written.
_ABROAD = re.compile(r"^00")


def person_hash(contact: str) -> str:
    """The hex SHA-256 of an e-mail address in lower case, or of a number with nothing but digits.

    A number keeps its "+"; "00" in front counts as one.
    """
    text = contact.strip().lower()
    if "@" not in text:
        text = _ABROAD.sub("+", _NOT_DIALLED.sub("", text))
    return hashlib.sha256(text.encode()).hexdigest()


def is_of_person(body: bytes, person: str) -> bool:
    """Whether a row's body has a contact with this hash; one that cannot be read has none."""
    try:
        fields = msgspec.json.decode(body, type=dict[str, object])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    found = [fields.get(name) for name in _CONTACTS]
    return any(person_hash(one) == person for one in found if isinstance(one, str) and one.strip())
