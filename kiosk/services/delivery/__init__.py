"""Delivery on the net thread: saving leads, sending rows to Salesforce, and heartbeats."""
