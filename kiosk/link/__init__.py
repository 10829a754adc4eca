"""The kiosk's side of the hub: signed calls, rows, answers, offers, keys and heartbeats."""
