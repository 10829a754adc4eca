"""What the kiosk asks of the process that has the login's private key, and its answers."""

from __future__ import annotations

from typing import Any

import msgspec


class SigningRequest(msgspec.Struct, frozen=True):
    """Sign these claims of a JWT; without any, only say whether the key can sign.

    `validate`: also check that the key's numbers belong together.
    """

    claims: dict[str, Any] = {}
    validate: bool = False


class SigningAnswer(msgspec.Struct, frozen=True):
    """The signed JWT, or in one line why there is none, with the remedy and never the key."""

    assertion: str = ""
    problem: str = ""
