"""A kiosk under a service manager's watchdog."""
