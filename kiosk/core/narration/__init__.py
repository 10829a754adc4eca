"""What is spoken and when, decided without I/O: words, their order, and what interrupts them."""
