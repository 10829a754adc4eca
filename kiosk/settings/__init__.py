"""The settings: one frozen model, read from one TOML file and the environment."""
