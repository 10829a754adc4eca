"""The wall on the net thread: cards, pictures, the self-check and the store's opening hours."""
