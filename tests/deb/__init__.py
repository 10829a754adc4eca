"""The Debian packages, installed in clean roots: `make proof`."""
