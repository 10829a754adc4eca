"""The edges to devices: scanners, cameras and printers."""
