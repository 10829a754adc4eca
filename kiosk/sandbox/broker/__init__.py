"""A broker for Pusher Channels: WebSocket protocol 7 and the signed HTTP API."""
