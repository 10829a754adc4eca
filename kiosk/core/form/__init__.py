"""The contact form, decided without I/O: its fields, leads, consent and correction."""
