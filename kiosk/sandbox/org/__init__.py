"""Salesforce's stand-in: records, login, Apex REST, and the situations an org can be in."""
