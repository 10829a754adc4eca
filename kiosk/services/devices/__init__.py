"""Devices on the net thread: scanners, cameras and printers."""
