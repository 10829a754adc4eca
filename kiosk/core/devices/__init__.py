"""Devices, decided without I/O: scanners that type, printers, slips."""
