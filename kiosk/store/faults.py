"""Disk failures as the store's own errors."""

from __future__ import annotations

from pathlib import Path


class StoreError(Exception):
    """The disk is full, read-only or failing. Nothing of the transaction was kept."""


class NoStoreError(StoreError):
    """No kiosk has run in this folder yet, so there is nothing to read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: no kiosk has run here yet; is this the right --config?")


class UnreadableError(StoreError):
    """The file is damaged or was encrypted with another key. It is left untouched."""
