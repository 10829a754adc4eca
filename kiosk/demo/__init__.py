"""The whole system in one go, for a person to watch or for a machine to check."""
