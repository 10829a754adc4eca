"""The platform's own classes, as far as the package uses them."""
