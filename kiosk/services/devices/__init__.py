"""Devices on the net thread: reading from scanners and cameras, and printing."""
