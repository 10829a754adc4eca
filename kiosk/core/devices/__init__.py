"""Devices, decided without I/O: keyboard scanners, printers, slips."""
