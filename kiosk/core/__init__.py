"""Everything the kiosk decides without network, disk, screen or clock: time is an argument."""
