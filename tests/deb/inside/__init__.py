"""Programs that run in the root, by the version's own Python."""
