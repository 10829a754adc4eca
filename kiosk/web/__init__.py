"""What all who speak HTTP share: replies with a limit and a deadline."""
