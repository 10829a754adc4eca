"""Delivery logic without I/O: the states of a row and the effect of each answer."""
