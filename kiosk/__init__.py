"""Offer kiosk: a shop's offers on a screen, live from Salesforce, and leads that are never lost."""

__version__ = "0.1.0"

# No clock of a kiosk that runs this version can rightly show an earlier moment (UTC).
RELEASED = "2026-11-24T00:00:00+00:00"
