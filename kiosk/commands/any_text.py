"""Lets stdout take any text, whatever the locale; it loads nothing that the kiosk would pay for."""

from __future__ import annotations

import io
import sys


def print_any_text() -> None:
    """Let stdout write out what its encoding lacks: Latin-1 has no emoji, as a title may."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
