"""What a customer agrees to, word for word."""

from __future__ import annotations

import msgspec


class Consent(msgspec.Struct, frozen=True):
    """The text shown and the version under which it was issued."""

    version: str = "2026-1"
    text: str = "I agree that the shop stores my details and contacts me about its offers."
