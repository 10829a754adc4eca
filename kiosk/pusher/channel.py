"""A channel's name, and the family that its prefix denotes.

Source: pusher/docs, "Channels", "Cache channels" and "Encrypted channels".
"""

from __future__ import annotations

import re
from typing import Self

# Pusher's limit; some servers accept 200.
_LEGAL = re.compile(r"[A-Za-z0-9_\-=@,.;]{1,164}")


class ChannelNameError(ValueError):
    """The name can never be subscribed to, so no server is asked."""


class ChannelName(str):
    """A legal channel name. Families combine: `private-encrypted-cache-offers` is in three."""

    __slots__ = ()

    @classmethod
    def parse(cls, name: str) -> Self:
        """Parse a name. Raises ChannelNameError."""
        if not _LEGAL.fullmatch(name):
            raise ChannelNameError(
                "a channel's name has 1 to 164 of the characters A-Z a-z 0-9 _ - = @ , . ;"
            )
        return cls(name)

    @property
    def needs_auth(self) -> bool:
        return self.startswith(("private-", "presence-"))

    @property
    def is_presence(self) -> bool:
        return self.startswith("presence-")

    @property
    def is_encrypted(self) -> bool:
        return self.startswith("private-encrypted-")
