"""Speech on the net thread: one utterance at a time, ended at once by a key."""
