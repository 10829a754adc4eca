"""The feed on the net thread: keeps the board current and the clock correct."""
