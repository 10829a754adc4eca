"""The only place that creates threads, and helpers for long-running work."""
