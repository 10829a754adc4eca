"""Objects, fields, rules and permissions: those of the package, and the platform's own."""
