"""Records in memory, and what saving them entails."""
