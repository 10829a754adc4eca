"""What runs on the net thread: the feed, the sync, the desk; asyncio, no Qt."""
