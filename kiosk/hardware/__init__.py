"""The edges to devices: scanners, cameras, printers."""
