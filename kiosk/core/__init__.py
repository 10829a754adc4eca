"""What the kiosk knows without a network, a disk, a screen or a clock: time is an argument."""
