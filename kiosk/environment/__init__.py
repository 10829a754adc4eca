"""The variables of the environment: each is set, cleared, checked or listed before it is read."""
