"""The wall, decided without I/O: which offers are shown, where, how long, and in what look."""
