"""The fleet: a kiosk's identity, and what it and the hub say to each other."""
