"""The service, and what locks the machine down."""
