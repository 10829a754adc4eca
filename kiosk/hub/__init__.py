"""The fleet's service: takes rows of enrolled kiosks and brings them to the org by one login."""
