"""The screen: the only place, besides the composition root, that knows Qt."""
