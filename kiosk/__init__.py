"""Offer kiosk: a shop's offers on a screen, live from Salesforce, and leads that are never lost."""

import sys

__version__ = "0.1.0"

# No clock of a kiosk that runs this version can rightly show an earlier moment (UTC).
RELEASED = "2026-11-24T00:00:00+00:00"

# What no kiosk uses, and is done without where it cannot be imported ("None" says so):
# httpx's own command line, 7 MB and 60 ms of each start where rich is installed, as typer has it,
# and the round and other fancy modules of qrcode, which load two libraries for letters: 1.6 MB.
for module in ("httpx._main", "qrcode.image.styles.moduledrawers.pil"):
    sys.modules.setdefault(module, None)  # type: ignore[arg-type]
