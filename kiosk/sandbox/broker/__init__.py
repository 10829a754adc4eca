"""A broker that speaks Pusher Channels: WebSocket protocol 7 and the signed HTTP API."""
