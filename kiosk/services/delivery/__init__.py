"""Delivery on the net thread: leads kept, rows drained to Salesforce, heartbeats."""
