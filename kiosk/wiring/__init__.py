"""Builds every part of the kiosk from the settings, in order, before any of it runs."""
