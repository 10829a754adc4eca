"""Picks the field names out of Salesforce's replies and drops text that a customer typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

_API_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,79}")


def api_names(names: Sequence[object]) -> tuple[str, ...]:
    """The entries that are valid API names of fields."""
    return tuple(name for name in names if isinstance(name, str) and _API_NAME.fullmatch(name))
