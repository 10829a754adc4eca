"""The sections of kiosk.toml by subject: a section is a class, a key is a field."""
