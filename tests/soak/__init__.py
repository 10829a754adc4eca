"""`make soak`: hours of a shop in minutes, and what the kiosk's memory does meanwhile."""
