"""The commands other than `kiosk run`; each opens the store with as few rights as it needs."""
