"""Builds all parts of the kiosk from the settings, in order, before any of them runs."""
