"""The values of Apex, and what any two of them have to do with each other."""
