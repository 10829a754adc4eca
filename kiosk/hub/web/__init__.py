"""The hub's web process: takes rows and hands out answers, offers and orders; holds no key."""
