"""What a kiosk does as a device of the fleet: the keys it trusts, and the orders it takes."""
