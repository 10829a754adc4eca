"""HTTP basics shared by all clients: replies with a size limit and a deadline."""
