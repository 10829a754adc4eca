"""The feed on the net thread: the board kept right, and the clock it goes by."""
