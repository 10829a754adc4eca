"""Offer kiosk: a shop's offers on a screen, live from Salesforce, and leads that are never lost."""

__version__ = "0.1.0"
