"""The hub's worker, the one part with keys and a login, between Redis and the org."""
