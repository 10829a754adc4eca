"""Builds the Debian packages: one for each version, and `offer-kiosk`, which runs it."""
