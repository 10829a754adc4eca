"""What the disk does to the store, as errors of its own."""

from __future__ import annotations


class StoreError(Exception):
    """The disk refused: full or read-only. Nothing of the transaction was kept."""


class UnreadableError(StoreError):
    """The file is damaged, or its key is another one: it cannot be used, and is not touched."""
