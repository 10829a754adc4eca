"""Programs that run apart, each in a process of its own; only their names are known elsewhere."""
