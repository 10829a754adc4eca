"""A model of the platform that runs the package's Apex tests; ../README.md says what it models."""
