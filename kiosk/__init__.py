"""Offer kiosk: a shop's offers on a screen, live from Salesforce, and leads that are never lost."""

import sys

__version__ = "0.1.0"

# No clock of a kiosk that runs this version can rightly show an earlier moment (UTC).
RELEASED = "2026-11-24T00:00:00+00:00"

# Where rich is installed, as typer has it, httpx imports its own command line with it: 7 MB of
# memory and 60 ms of each start for what no kiosk uses. Without that module it does without.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # "not importable"
