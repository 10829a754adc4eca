"""The repository from which a fleet takes its updates."""
