"""The only place that makes threads, and the work that goes on in them."""
