"""The sandbox's console page and its API."""
