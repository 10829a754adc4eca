"""Talks to Salesforce: sends the requests and reads the replies."""
