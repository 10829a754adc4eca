"""The interpreter: classes, statements and expressions at work."""
