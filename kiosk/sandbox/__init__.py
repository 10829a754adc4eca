"""Stand-ins for Salesforce and Pusher Channels on loopback, with a console page."""
