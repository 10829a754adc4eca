"""The wall's view models: cards, pages, the opened offer."""
