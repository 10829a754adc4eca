"""Channel names: what is allowed, and which family a name belongs to.

Source: Pusher, "Channel naming conventions"; the shortest documented limit of length.
"""

from __future__ import annotations

import re

# `#` is left out: it is reserved for server-to-user channels, which need a signed-in user.
_NAME = re.compile(r"[A-Za-z0-9_\-=@,.;]{1,164}")
_CACHE = ("cache-", "private-cache-", "private-encrypted-cache-", "presence-cache-")


def is_valid(name: str) -> bool:
    return _NAME.fullmatch(name) is not None


def needs_auth(name: str) -> bool:
    return name.startswith(("private-", "presence-"))


def is_presence(name: str) -> bool:
    return name.startswith("presence-")


def is_encrypted(name: str) -> bool:
    return name.startswith("private-encrypted-")


def is_cache(name: str) -> bool:
    return name.startswith(_CACHE)
