"""Salesforce's Streaming API (CometD long polling) as a source of offers."""
