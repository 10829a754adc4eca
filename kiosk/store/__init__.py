"""SQLite's edge: the only place that knows there is a database."""
