"""The contact form's view models."""
