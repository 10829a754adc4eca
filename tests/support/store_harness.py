"""A key for databases that tests open."""

from __future__ import annotations

KEY = bytes(range(32))
