"""The Debian packages: their content, their control files and scripts; nothing is downloaded."""
