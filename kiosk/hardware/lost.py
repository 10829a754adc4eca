"""A device is not there, or not any more."""

from __future__ import annotations


class DeviceLostError(Exception):
    """One line: what is wrong, and what helps. Trying again later is sensible."""
