"""The feed's edge: the Pusher Channels protocol, version 7, and a reconnecting client."""
