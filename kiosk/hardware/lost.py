"""The error for a device that is missing or was disconnected."""

from __future__ import annotations


class DeviceLostError(Exception):
    """The device is missing. The text is one line: the problem and its remedy. Try again later."""
