"""The hub's buffer in Redis or Valkey; nothing here is the only copy of anything."""
