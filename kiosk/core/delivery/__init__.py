"""Delivery, decided without I/O: the states of a row, and what an answer means for it."""
