"""The wall, decided without I/O: which offers stand where, how long, in what look."""
