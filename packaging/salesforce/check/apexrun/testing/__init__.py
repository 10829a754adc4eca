"""Test classes run in orgs of several kinds, and what of the package they reach."""
