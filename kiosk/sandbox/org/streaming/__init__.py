"""Salesforce's Streaming API on the sandbox's org: offers' events over CometD, with replay."""
