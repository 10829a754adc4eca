"""The commands beside `kiosk run`: each opens the store as far as it may."""
