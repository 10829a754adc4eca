"""What the org has of a fleet of kiosks: devices, codes of enrolment, orders, knocks."""
