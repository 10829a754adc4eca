"""Disk failures as the store's own errors."""

from __future__ import annotations


class StoreError(Exception):
    """The disk is full, read-only or failing. Nothing of the transaction was kept."""


class UnreadableError(StoreError):
    """The file is damaged or was encrypted with another key. It is left untouched."""
