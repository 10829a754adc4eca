"""Feed logic without I/O: offers, the board, and when to take a snapshot."""
