"""Sandbox and kiosk together, for a person to try or a machine to check."""
