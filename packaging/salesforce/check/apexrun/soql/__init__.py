"""Queries against the records in memory."""
