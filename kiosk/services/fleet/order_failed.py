"""The error of whoever cannot do what an order says."""

from __future__ import annotations


class OrderFailedError(Exception):
    """An order that could not be done; the text is told to whoever gave it."""
