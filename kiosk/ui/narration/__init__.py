"""The bridge from the screen to the voice: follows focus, pages and announcements."""
